package uk.foicasebook.query.diary;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.foicasebook.query.rest.Arguments;

/** Reads a {@link DiaryFilter}, and names all that cannot be read of it. */
@Component
class DiaryFilterArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == DiaryFilter.class;
  }

  @Override
  public DiaryFilter resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var arguments = new Arguments(request);
    DiaryFilter filter = DiaryFilter.read(arguments);
    arguments.check();
    return filter;
  }
}
