package uk.foicasebook.command.domain;

/** What a person may do in the office, as the sign-in server says. */
public enum Role {
  OFFICER,
  APPROVER,
  REVIEWER,
  MANAGER,
  ICO_LIAISON,
  AUDITOR,
  ADMINISTRATOR,
  SERVICE
}
