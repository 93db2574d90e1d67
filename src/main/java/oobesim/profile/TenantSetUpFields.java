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
          new Field(
              "tenant.mdmProviders",
              new Kind.Whole(0, 20),
              "1",
              "number of MDM applications under Mobility; flows by the TPM want one"),
          new Field(
              "tenant.mdmTermsOfUseUrl",
              EMPTY_LINE,
              "\"https://portal.manage.microsoft.com/TermsofUse.aspx\"",
              "the MDM terms of use address; the portal restores the default"),
          new Field(
              "tenant.maxDevicesPerUser",
              new Kind.Whole(1, 10000),
              "50",
              "Microsoft Entra ID: how many devices a user may join"),
          new Field("tenant.branding", FLAG, "true", "whether there is company branding"),
          new Field("tenant.restrictions", GROUP, "", "device platform restrictions for Windows"),
          new Field(
              "tenant.restrictions.default",
              Kind.oneOf("allow", "block"),
              "\"allow\"",
              "the default policy on Windows (MDM); the only one that counts without a user"),
          new Field(
              "tenant.restrictions.custom",
              Kind.oneOf("none", "allow", "block"),
              "\"none\"",
              "a policy of higher priority that reaches the users"),
          new Field(
              "tenant.restrictions.personal",
              Kind.oneOf("allow", "block"),
              "\"allow\"",
              "personally owned devices, which are those that nobody registered"),
          new Field("tenant.conditionalAccess", GROUP, "", "Conditional Access"),
          new Field(
              "tenant.conditionalAccess.blockAll", FLAG, "false", "a policy blocks all cloud apps"),
          new Field(
              "tenant.conditionalAccess.enrollmentExcluded",
              FLAG,
              "true",
              "Microsoft Intune Enrollment and Microsoft Intune are excluded from it"),
          new Field(
              "tenant.conditionalAccess.requireCompliantDevice",
              FLAG,
              "false",
              "a policy asks for a compliant device"),
          new Field(
              "tenant.connector.domain",
              EMPTY_LINE,
              "\"\"",
              "domain of the connector's server; empty: that of the domain join profile"),
          new Field(
              "tenant.connector.organizationalUnit",
              EMPTY_LINE,
              "\"\"",
              "unit in which it may create computers; empty: that of the domain join profile"),
          new Field(
              "tenant.organizationalUnitSynchronized",
              FLAG,
              "true",
              "whether Entra Connect synchronises the unit of the computers"),
          new Field(
              "users.*.inMdmScope",
              FLAG,
              "true",
              "whether the user is in a group of the MDM user scope, if that is some"),
          new Field(
              "users.*.mayJoin",
              FLAG,
              "true",
              "whether the user is selected to join devices, if that is some"),
          new Field(
              "users.*.deviceCount",
              new Kind.Whole(0, 10000),
              "0",
              "how many devices the user has joined already"),
          new Field(
              "users.*.homeTenant",
              EMPTY_LINE,
              "\"\"",
              "domain of the user's own tenant; empty: this one"),
          new Field(
              "users.*.technician",
              FLAG,
              "false",
              "works at the bench and should not sign in there"));

  private TenantSetUpFields() {}
}
