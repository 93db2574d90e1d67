// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;

/** The keys of the tenant's set-up steps: the default of each is the right value. */
final class TenantSetUpFields {
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();
  private static final Kind EMPTY_LINE = new Kind.Line(true, false);

  /** In the order of the set-up steps: tenant, directory, people. */
  static final List<Field> ALL =
      List.of(
          field(
              "tenant.mdmProviders",
              whole(0, 20),
              "1",
              "number of MDM applications under Mobility; flows by the TPM want one"),
          field(
              "tenant.mdmTermsOfUseUrl",
              EMPTY_LINE,
              "\"https://portal.manage.microsoft.com/TermsofUse.aspx\"",
              "the MDM terms of use address; the portal restores the default"),
          field(
              "tenant.maxDevicesPerUser",
              whole(1, 10000),
              "50",
              "Microsoft Entra ID: how many devices a user may join"),
          field("tenant.branding", FLAG, "true", "whether there is company branding"),
          field("tenant.restrictions", GROUP, "", "device platform restrictions for Windows"),
          field(
              "tenant.restrictions.default",
              words("allow", "block"),
              "\"allow\"",
              "the default policy on Windows (MDM); the only one that counts without a user"),
          field(
              "tenant.restrictions.custom",
              words("none", "allow", "block"),
              "\"none\"",
              "a policy of higher priority that reaches the users"),
          field(
              "tenant.restrictions.personal",
              words("allow", "block"),
              "\"allow\"",
              "personally owned devices, which are those that nobody registered"),
          field("tenant.conditionalAccess", GROUP, "", "Conditional Access"),
          field(
              "tenant.conditionalAccess.blockAll", FLAG, "false", "a policy blocks all cloud apps"),
          field(
              "tenant.conditionalAccess.enrollmentExcluded",
              FLAG,
              "true",
              "Microsoft Intune Enrollment and Microsoft Intune are excluded from it"),
          field(
              "tenant.conditionalAccess.requireCompliantDevice",
              FLAG,
              "false",
              "a policy asks for a compliant device"),
          field(
              "tenant.connector.domain",
              EMPTY_LINE,
              "\"\"",
              "domain of the connector's server; empty: that of the domain join profile"),
          field(
              "tenant.connector.organizationalUnit",
              EMPTY_LINE,
              "\"\"",
              "unit in which it may create computers; empty: that of the domain join profile"),
          field(
              "tenant.organizationalUnitSynchronized",
              FLAG,
              "true",
              "whether Entra Connect synchronises the unit of the computers"),
          field(
              "users.*.inMdmScope",
              FLAG,
              "true",
              "whether the user is in a group of the MDM user scope, if that is some"),
          field(
              "users.*.mayJoin",
              FLAG,
              "true",
              "whether the user is selected to join devices, if that is some"),
          field(
              "users.*.deviceCount",
              whole(0, 10000),
              "0",
              "how many devices the user has joined already"),
          field(
              "users.*.homeTenant",
              EMPTY_LINE,
              "\"\"",
              "domain of the user's own tenant; empty: this one"),
          field(
              "users.*.technician",
              FLAG,
              "false",
              "works at the bench and should not sign in there"));

  private TenantSetUpFields() {}

  private static Field field(String path, Kind kind, String fallback, String meaning) {
    return new Field(path, kind, fallback, meaning);
  }

  private static Kind words(String... allowed) {
    return new Kind.Word(List.of(allowed));
  }

  private static Kind whole(int least, int most) {
    return new Kind.Whole(least, most);
  }
}
