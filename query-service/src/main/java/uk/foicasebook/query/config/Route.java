package uk.foicasebook.query.config;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may ask what: the one table, from which both the checks and the test of every cell are made.
 */
public enum Route {
  CASES(GET, "/cases", caseworkers()),
  CASE_COUNTS(GET, "/cases/counts", caseworkers()),
  CASES_CSV(GET, "/cases.csv", caseworkers()),
  CASES_XLSX(GET, "/cases.xlsx", caseworkers()),
  CASE_FILE(GET, "/cases/{caseId}", caseworkers()),
  CASE_HISTORY(GET, "/cases/{caseId}/history", caseworkers()),
  CASE_HISTORY_CSV(GET, "/cases/{caseId}/history.csv", overseers()),
  CASE_DIFF(GET, "/cases/{caseId}/diff", caseworkers()),
  CASE_STEP(GET, "/cases/{caseId}/steps/{step}", caseworkers()),
  CASE_ICO_REPORT(
      GET,
      "/cases/{caseId}/ico-report",
      EnumSet.of(Role.OFFICER, Role.REVIEWER, Role.MANAGER, Role.ICO_LIAISON, Role.AUDITOR)),
  CASE_DEADLINES(GET, "/cases/{caseId}/deadlines", caseworkers()),
  CASE_RETENTION(GET, "/cases/{caseId}/retention", keepers()),
  BOARD(GET, "/board", caseworkers()),
  COMPLAINTS(GET, "/complaints", caseworkers()),
  ESCALATIONS(GET, "/escalations", EnumSet.of(Role.MANAGER, Role.ICO_LIAISON, Role.AUDITOR)),
  FORECAST(GET, "/forecast", EnumSet.of(Role.MANAGER, Role.ICO_LIAISON, Role.AUDITOR)),
  EXEMPTIONS(GET, "/exemptions", caseworkers()),
  DIARY_SUBSCRIPTION(GET, "/diary/subscription", caseworkers()),
  DIARY(GET, "/diary", caseworkers()),
  DIARY_CALENDAR(GET, "/diary.ics", caseworkers()),
  WORKLOAD(GET, "/workload", caseworkers()),
  STATISTICS(GET, "/statistics", accountable()),
  STATISTICS_OF(GET, "/statistics/{definition}", accountable()),
  STATISTICS_CSV(GET, "/statistics/{definition}/return.csv", accountable()),
  STATISTICS_XLSX(GET, "/statistics/{definition}/return.xlsx", accountable()),
  COUNTED_CASES(GET, "/statistics/{definition}/cases", overseers()),
  COUNTED_CASES_CSV(GET, "/statistics/{definition}/cases.csv", overseers()),
  COUNTED_CASES_XLSX(GET, "/statistics/{definition}/cases.xlsx", overseers()),
  RETURNS(GET, "/returns", EnumSet.allOf(Role.class)),
  RETURN(GET, "/returns/{id}", EnumSet.allOf(Role.class)),
  RETENTION(GET, "/retention", keepers()),
  AUTHORITY_PROFILE(GET, "/authorities/{authority}/profile", EnumSet.allOf(Role.class)),
  DISCLOSURE_LOG(GET, "/disclosure-log", anyone()),
  VERIFY(GET, "/audit/verify", EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR)),
  READ_MODELS(GET, "/read-models", EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR)),
  REBUILD(POST, "/read-models/rebuild", EnumSet.of(Role.ADMINISTRATOR)),
  PARKED_CASES(GET, "/parked-cases", EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR)),
  RETRY_PARKED(POST, "/parked-cases/retry", EnumSet.of(Role.ADMINISTRATOR)),
  METRICS(GET, "/actuator/prometheus", EnumSet.of(Role.ADMINISTRATOR, Role.SERVICE)),
  CALENDAR(GET, "/calendar", anyone()),
  CALCULATOR(POST, "/calculator", anyone()),
  OPENAPI(GET, "/openapi.json", anyone()),
  HEALTH(GET, "/actuator/health/**", anyone());

  private final HttpMethod method;
  private final String path;
  private final Set<Role> roles;

  Route(HttpMethod method, String path, Set<Role> roles) {
    this.method = method;
    this.path = path;
    this.roles = roles;
  }

  public HttpMethod method() {
    return method;
  }

  public String path() {
    return path;
  }

  /** The roles that may, or none where it is open to anyone without a token. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether no token is asked for. */
  public boolean open() {
    return roles.isEmpty();
  }

  private static Set<Role> caseworkers() {
    return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));
  }

  /** Who looks at the work as a whole, and at any case in it. */
  private static Set<Role> overseers() {
    return EnumSet.of(Role.AUDITOR, Role.MANAGER, Role.ICO_LIAISON);
  }

  /** Who gives account of the work in figures, which name no case. */
  private static Set<Role> accountable() {
    return EnumSet.of(Role.AUDITOR, Role.MANAGER, Role.ICO_LIAISON, Role.ADMINISTRATOR);
  }

  /** Those who destroy what need not be kept any longer, and those who see to it. */
  private static Set<Role> keepers() {
    return EnumSet.of(Role.MANAGER, Role.AUDITOR, Role.SERVICE);
  }

  private static Set<Role> anyone() {
    return EnumSet.noneOf(Role.class);
  }
}
