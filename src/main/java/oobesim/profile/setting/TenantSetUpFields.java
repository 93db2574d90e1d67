// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;
import oobesim.provisioning.around.Enrolment;

/** The keys of the tenant's set-up steps: the default of each is the right value. */
final class TenantSetUpFields {
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();
  private static final Kind EMPTY_LINE = new Kind.Line(true, false);

  /** In the order of the set-up steps: tenant, directory, people. */
  static final List<Field> ALL =
      List.of(
          new Field("tenant.mdmProviders", new Kind.Whole(0, 20), "1"),
          new Field(
              "tenant.mdmTermsOfUseUrl",
              EMPTY_LINE,
              "\"https://portal.manage.microsoft.com/TermsofUse.aspx\""),
          new Field("tenant.termsAndConditions", FLAG, "false"),
          new Field("tenant.maxDevicesPerUser", new Kind.Whole(1, 10000), "50"),
          new Field("tenant.branding", FLAG, "true"),
          new Field("tenant.restrictions", GROUP, ""),
          new Field("tenant.restrictions.default", Kind.oneOf("allow", "block"), "\"allow\""),
          new Field("tenant.restrictions.custom", Kind.oneOf(Enrolment.Custom.class), "\"none\""),
          new Field("tenant.restrictions.personal", Kind.oneOf("allow", "block"), "\"allow\""),
          new Field("tenant.conditionalAccess", GROUP, ""),
          new Field("tenant.conditionalAccess.blockAll", FLAG, "false"),
          new Field("tenant.conditionalAccess.enrollmentExcluded", FLAG, "true"),
          new Field("tenant.conditionalAccess.requireCompliantDevice", FLAG, "false"),
          new Field("tenant.conditionalAccess.requireHybridJoinedDevice", FLAG, "false"),
          new Field("tenant.conditionalAccess.termsOfUse", FLAG, "false"),
          new Field("tenant.conditionalAccess.termsOnEveryDevice", FLAG, "false"),
          new Field("tenant.conditionalAccess.termsVersion", new Kind.Whole(1, 1000), "1"),
          new Field("tenant.conditionalAccess.mfaAtEnrollment", FLAG, "false"),
          new Field(
              "tenant.conditionalAccess.signInFrequency",
              Kind.oneOf("not-configured", "every-time"),
              "\"not-configured\""),
          new Field("tenant.connector.domain", EMPTY_LINE, "\"\""),
          new Field("tenant.connector.organizationalUnit", EMPTY_LINE, "\"\""),
          new Field("tenant.organizationalUnitSynchronized", FLAG, "true"),
          new Field("users.*.inMdmScope", FLAG, "true"),
          new Field("users.*.mayJoin", FLAG, "true"),
          new Field("users.*.deviceCount", new Kind.Whole(0, 10000), "0"),
          new Field("users.*.homeTenant", EMPTY_LINE, "\"\""),
          new Field("users.*.technician", FLAG, "false"),
          new Field("users.*.termsAccepted", new Kind.Whole(0, 1000), "0"));

  private TenantSetUpFields() {}
}
