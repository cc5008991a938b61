package uk.foicasebook.query.register;

/**
 * Where the register is read from, and its dates with it, so that one index serves the search and
 * the order.
 *
 * @param from a table, or tables, with all columns of {@code case_register}
 * @param due an expression for the day due, far off where there is none
 * @param received an expression for the day of receipt
 */
record RegisterSource(String from, String due, String received) {
  private static final String DUE = "coalesce(due_on, date '9999-12-31')";

  /** Every case. */
  static final RegisterSource ALL =
      new RegisterSource("case_register", DUE, "case_register.received_on");

  /** Those in which the provision in the parameter {@code :exemption} was relied on. */
  static final RegisterSource BY_PROVISION =
      new RegisterSource(
          """
          (select case_id, %s as due, received_on as received
           from case_provision where authority = :authority and provision = :exemption) found
          join case_register using (case_id)"""
              .formatted(DUE),
          "found.due",
          "found.received");
}
