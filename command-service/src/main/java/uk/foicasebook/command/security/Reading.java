package uk.foicasebook.command.security;

import static uk.foicasebook.command.domain.Role.ADMINISTRATOR;
import static uk.foicasebook.command.domain.Role.APPROVER;
import static uk.foicasebook.command.domain.Role.AUDITOR;
import static uk.foicasebook.command.domain.Role.ICO_LIAISON;
import static uk.foicasebook.command.domain.Role.MANAGER;
import static uk.foicasebook.command.domain.Role.OFFICER;
import static uk.foicasebook.command.domain.Role.REVIEWER;
import static uk.foicasebook.command.domain.Role.SERVICE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.foicasebook.command.domain.Role;

/** Which roles may ask this service what is no command: the other half of {@link RoleTable}. */
public enum Reading {
  MORNING_SHEET("GET", "/morning-sheet", OFFICER, MANAGER, ADMINISTRATOR, SERVICE),
  RUN_MORNING_SHEET("POST", "/morning-sheet", MANAGER, ADMINISTRATOR),
  VERIFY("GET", "/audit/verify", AUDITOR, ADMINISTRATOR),
  CHECKPOINTS("GET", "/audit/checkpoints", AUDITOR, ADMINISTRATOR),
  NEWEST_CHECKPOINT("GET", "/audit/checkpoints/newest", AUDITOR, ADMINISTRATOR),
  LOOK_UPS("GET", "/audit/look-ups", AUDITOR),
  SAME_REQUESTER("GET", "/cases/{caseId}/same-requester", OFFICER, MANAGER, REVIEWER),
  HEADS("GET", "/audit/heads", AUDITOR, ADMINISTRATOR),
  SIGN_CHECKPOINT("POST", "/audit/checkpoints", ADMINISTRATOR),
  STORE_DOCUMENT(
      "POST", "/cases/{caseId}/documents", OFFICER, MANAGER, REVIEWER, ICO_LIAISON, SERVICE),
  DOCUMENTS(
      "GET",
      "/cases/{caseId}/documents",
      OFFICER,
      MANAGER,
      REVIEWER,
      APPROVER,
      ICO_LIAISON,
      AUDITOR,
      SERVICE),
  DOCUMENT(
      "GET",
      "/cases/{caseId}/documents/{sha256}",
      OFFICER,
      MANAGER,
      REVIEWER,
      APPROVER,
      ICO_LIAISON,
      SERVICE),
  /**
   * Who decides about withheld material, clears that, or argues for it. Not those who count cases,
   * check the book or keep the service, and no machine. An officer: on their own case.
   */
  WITHHELD_DOCUMENT(
      "GET",
      "/cases/{caseId}/documents/withheld/{sha256}",
      OFFICER,
      REVIEWER,
      APPROVER,
      ICO_LIAISON),
  DOCUMENT_READS("GET", "/cases/{caseId}/documents/reads", AUDITOR, MANAGER);

  private final String method;
  private final String path;
  private final Set<Role> roles;

  Reading(String method, String path, Role first, Role... more) {
    this.method = method;
    this.path = path;
    this.roles = Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  public String method() {
    return method;
  }

  public String path() {
    return path;
  }

  public Set<Role> roles() {
    return roles;
  }
}
