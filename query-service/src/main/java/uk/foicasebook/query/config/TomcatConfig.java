package uk.foicasebook.query.config;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests the server refuses before they reach us are answered in our way, not with its page. */
@Configuration(proxyBeanMethods = false)
class TomcatConfig {
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
              }
            });
  }

  /** A problem document for a request that is no HTTP, or no address. */
  public static class ProblemValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0) {
        return;
      }
      response.setContentType("application/problem+json");
      try (var writer = response.getReporter()) {
        if (writer != null) {
          writer.write(
              """
              {"type":"urn:foi-casebook:problem:malformed-request","title":"Malformed request",\
              "status":%d,"detail":"This is not a request that can be read."}"""
                  .formatted(response.getStatus()));
        }
      } catch (IOException gone) {
        LOG.debug("the client has gone", gone);
      }
    }
  }
}
