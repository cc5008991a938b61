package uk.foicasebook.query.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.foicasebook.query.rest.Arguments;

/** Reads a {@link RetentionQuestion}, and names all that cannot be read of it. */
@Component
class RetentionQuestionArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == RetentionQuestion.class;
  }

  @Override
  public RetentionQuestion resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var arguments = new Arguments(request);
    RetentionQuestion question = RetentionQuestion.read(arguments);
    arguments.check();
    return question;
  }
}
