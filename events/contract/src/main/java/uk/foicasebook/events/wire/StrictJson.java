package uk.foicasebook.events.wire;

import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The settings of the one mapper. It reads what it would have written and nothing else: no unknown,
 * missing, null, doubled or coerced value passes, and nothing may follow the end.
 */
final class StrictJson {
  private StrictJson() {}

  static JsonMapper mapper() {
    var module = new SimpleModule("facts").addDeserializer(LocalDate.class, new IsoDate());
    ProtectedTextJson.addTo(module);
    return JsonMapper.builder()
        .addModule(module)
        .annotationIntrospector(new RequiredUnlessNullable())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
        // Written in the order in which a record declares its components.
        .disable(
            MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withAllCoercionConfigs(
            configs -> {
              for (var shape : CoercionInputShape.values()) {
                if (shape != CoercionInputShape.String) {
                  configs.defaultCoercions().setCoercion(shape, CoercionAction.Fail);
                }
              }
            })
        .build();
  }
}
