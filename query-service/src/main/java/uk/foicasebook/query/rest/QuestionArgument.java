package uk.foicasebook.query.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a question from the parameters of a request, and names all that cannot be read of it.
 *
 * @param <Q> the question, as a handler takes it
 */
public abstract class QuestionArgument<Q> implements HandlerMethodArgumentResolver {
  private final Class<Q> type;

  protected QuestionArgument(Class<Q> type) {
    this.type = type;
  }

  /** The question. What was found wrong is complained of afterwards, all at once. */
  protected abstract Q read(Arguments arguments);

  @Override
  public final boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == type;
  }

  @Override
  public final Q resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var arguments = new Arguments(request);
    Q question = read(arguments);
    arguments.check();
    return question;
  }
}
