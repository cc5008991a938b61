package uk.foicasebook.events.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Teaches Jackson what {@code @Nullable} on a record component means: null may stand there, and
 * nowhere else. Jackson's own switches do not know JSpecify, whose annotation belongs to the type
 * and not to the parameter.
 */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {
  @Serial private static final long serialVersionUID = 1L;

  private static final JsonSetter.Value REFUSE_NULL =
      JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
  private static final JsonSetter.Value ACCEPT_NULL =
      JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL);

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedParameter parameter
            && parameter.getDeclaringClass().isRecord()
        ? nullable(parameter) ? ACCEPT_NULL : REFUSE_NULL
        : super.findSetterInfo(config, annotated);
  }

  private static boolean nullable(AnnotatedParameter parameter) {
    return parameter
        .getDeclaringClass()
        .getRecordComponents()[parameter.getIndex()]
        .getAnnotatedType()
        .isAnnotationPresent(Nullable.class);
  }
}
