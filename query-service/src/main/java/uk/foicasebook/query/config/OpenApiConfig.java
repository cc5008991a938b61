package uk.foicasebook.query.config;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.rest.Parameters;
import uk.foicasebook.query.rest.Reader;

/** What the OpenAPI document says beyond what the routes' code does: who may ask, and problems. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfig {
  private static final String TOKEN = "token";
  private static final String QUESTION =
      """
      {"regime":"FOIA","receivedOn":"2019-01-15","facts":[
       {"type":"response-issued","on":"2019-02-27","refuses":"EXEMPTION"}]}
      """;

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Reader.class, CutOff.class, Jwt.class);
  }

  @Bean
  OpenAPI document() {
    return new OpenAPI()
        .info(
            new Info()
                .title("FOI Casebook: queries")
                .version("1")
                .description(
                    "Cases, their deadlines and history, the board, complaints, statistics, and the calculator."))
        .components(
            new Components()
                .addSecuritySchemes(
                    TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")));
  }

  @Bean
  OpenApiCustomizer rolesAndProblems() {
    return document -> {
      for (Route route : Route.values()) {
        PathItem path = document.getPaths().get(route.path());
        Operation operation =
            path == null
                ? null
                : path.readOperationsMap().get(PathItem.HttpMethod.valueOf(route.method().name()));
        if (operation != null) {
          describe(route, operation);
        }
      }
    };
  }

  private static void describe(Route route, Operation operation) {
    operation.setOperationId(route.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    operation.getResponses().addApiResponse("default", problem());
    if (route.open()) {
      operation.setDescription("Open to anyone.");
      if (route == Route.CALCULATOR) {
        operation.setRequestBody(question());
      }
      return;
    }
    operation.setSecurity(List.of(new SecurityRequirement().addList(TOKEN)));
    operation.setDescription(
        RouteText.of(route)
            + route.roles().stream()
                .map(Role::claim)
                .collect(Collectors.joining(", ", "Roles: ", ".")));
    operation.addParametersItem(
        text(
            "after", "Waits up to two seconds for this revision: the after of a command's answer"));
  }

  /** What arguments of ours are read from. */
  @Bean
  OperationCustomizer parameters(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
    handlers.getHandlerMethods().values().stream()
        .flatMap(handler -> Arrays.stream(handler.getMethodParameters()))
        .map(MethodParameter::getParameterType)
        .filter(type -> type.isAnnotationPresent(Parameters.class))
        .forEach(SpringDocUtils.getConfig()::addRequestWrapperToIgnore);
    return (operation, handler) -> {
      for (MethodParameter parameter : handler.getMethodParameters()) {
        if (parameter.getParameterType() == CutOff.class) {
          operation.addParametersItem(
              text("as-at", "As the authority knew it: a date, or an instant with an offset"));
          operation.addParametersItem(
              text("recorded-by", "As the casebook had recorded it: a date, or an instant"));
        }
        Parameters read = parameter.getParameterType().getAnnotation(Parameters.class);
        if (read != null) {
          for (Parameters.Named each : read.value()) {
            operation.addParametersItem(text(each.name(), each.says()));
          }
        }
      }
      return operation;
    };
  }

  private static RequestBody question() {
    return new RequestBody()
        .required(true)
        .content(
            new Content()
                .addMediaType(
                    "application/json",
                    new MediaType()
                        .schema(new Schema<Object>().types(Set.of("object")))
                        .example(QUESTION)));
  }

  private static Parameter text(String name, String description) {
    return new Parameter()
        .in("query")
        .name(name)
        .description(description)
        .schema(new Schema<String>().types(Set.of("string")));
  }

  private static ApiResponse problem() {
    return new ApiResponse()
        .description("A problem document, RFC 9457")
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType().schema(new Schema<Object>().types(Set.of("object")))));
  }
}
