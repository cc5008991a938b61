package uk.foicasebook.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.foicasebook.query.clock.CutOff;

/**
 * A parameter nobody reads is an error: {@code asat=} left unread would answer another question.
 */
public final class KnownParameters implements HandlerInterceptor {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("uk.foicasebook.")) {
      Set<String> names = known.computeIfAbsent(method.getMethod(), _ -> names(method));
      List<FieldProblem> unknown =
          request.getParameterMap().keySet().stream()
              .filter(name -> !names.contains(name))
              .sorted()
              .map(name -> new FieldProblem(name, unknown(name)))
              .toList();
      if (!unknown.isEmpty()) {
        throw Problem.invalid(unknown);
      }
    }
    return true;
  }

  private static String unknown(String name) {
    return CutOffArgument.PARAMETERS.contains(name)
        ? "is not offered here: this query shows how things stand now, and no past moment"
        : "is not a parameter of this query";
  }

  private static Set<String> names(HandlerMethod method) {
    var names = new HashSet<String>();
    names.add(WaitForWrites.PARAMETER);
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
      if (named != null) {
        names.add(named.name());
      }
      if (parameter.getParameterType() == CutOff.class) {
        names.addAll(CutOffArgument.PARAMETERS);
      }
      Parameters read = parameter.getParameterType().getAnnotation(Parameters.class);
      if (read != null) {
        Arrays.stream(read.value()).map(Parameters.Named::name).forEach(names::add);
      }
    }
    return names;
  }
}
