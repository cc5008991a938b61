package uk.foicasebook.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.rest.Reader;

/**
 * The conditions of a query of the register, with their parameters: only those that were asked for,
 * so that the database can choose an index by them.
 */
record RegisterConditions(RegisterSource source, String sql, Map<String, Object> parameters) {

  /** The cases that a reader may see and asks for. */
  static RegisterConditions of(Reader reader, RegisterFilter filter, LocalDate today) {
    var all = new Gathering();
    RegisterSource source = all.source(filter.exemption());
    all.add("case_register.authority = :authority", "authority", reader.authority().value());
    all.add(Access.sees("case_register.case_id", ":person"), "person", reader.person());
    all.ifGiven("reference = :reference", "reference", filter.reference());
    if (!filter.states().isEmpty()) {
      all.add(
          filter.states().stream()
              .map(state -> "(" + Standing.condition(state) + ")")
              .collect(Collectors.joining(" or ")),
          "today",
          today);
    }
    all.ifAny("phase = any(:phases)", "phases", filter.phases());
    all.has("officer", filter.officer());
    all.has("team", filter.team());
    all.ifGiven("due_on >= :dueFrom", "dueFrom", filter.dueFrom());
    all.ifGiven("due_on <= :dueTo", "dueTo", filter.dueTo());
    all.ifGiven(source.received() + " >= :receivedFrom", "receivedFrom", filter.receivedFrom());
    all.ifGiven(source.received() + " <= :receivedTo", "receivedTo", filter.receivedTo());
    all.ifAny("regime = any(:regimes)", "regimes", filter.regimes());
    all.ifAny("requester_type = any(:types)", "types", filter.requesterTypes());
    all.ifGiven(
        """
        case_register.case_id in (select case_id from case_text
          where words @@ websearch_to_tsquery('english', :text))""",
        "text",
        filter.text());
    return new RegisterConditions(source, String.join("\n and ", all.conditions), all.parameters);
  }

  private static final class Gathering {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Where cases are read from, of which some may be asked for by a provision. */
    RegisterSource source(@Nullable String exemption) {
      if (exemption == null) {
        return RegisterSource.ALL;
      }
      parameters.put("exemption", exemption);
      return RegisterSource.BY_PROVISION;
    }

    void add(String condition, String name, Object value) {
      conditions.add("(" + condition + ")");
      parameters.put(name, value);
    }

    void ifGiven(String condition, String name, @Nullable Object value) {
      if (value != null) {
        add(condition, name, value);
      }
    }

    void ifAny(String condition, String name, List<? extends Enum<?>> values) {
      if (!values.isEmpty()) {
        add(condition, name, values.stream().map(Enum::name).toArray(String[]::new));
      }
    }

    void has(String column, @Nullable String value) {
      if (RegisterFilter.NONE.equals(value)) {
        conditions.add(column + " is null");
      } else {
        ifGiven(column + " = :" + column, column, value);
      }
    }
  }
}
