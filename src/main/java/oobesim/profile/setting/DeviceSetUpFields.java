// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;
import oobesim.provisioning.around.Gateway;
import oobesim.provisioning.around.Hardware;
import oobesim.provisioning.around.Registration;

/** The keys of registration, device, network and policies: the default is the right value. */
final class DeviceSetUpFields {
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();
  private static final Kind EMPTY_LINE = new Kind.Line(true, false);

  /** In the order of the set-up steps: registration, device, network, policies, lags. */
  static final List<Field> ALL =
      List.of(
          new Field("registration", GROUP, ""),
          new Field(
              "registration.group",
              Kind.oneOf(Registration.Group.class),
              "\"included\"",
              Trait.OF_AN_ASSIGNMENT),
          new Field(
              "registration.assignedAfterMinutes",
              new Kind.Whole(0, 525600),
              "0",
              Trait.OF_AN_ASSIGNMENT),
          new Field("registration.profileDeleted", FLAG, "false", Trait.OF_AN_ASSIGNMENT),
          new Field("registration.profilesReaching", new Kind.Whole(1, 100), "1"),
          new Field("registration.hashMatches", FLAG, "true"),
          new Field("registration.importFile", new Kind.Items(), "[]"),
          new Field("registration.importFile.*", EMPTY_LINE, ""),
          new Field("registration.hashOwner", Kind.oneOf(Registration.Owner.class), "\"nobody\""),
          new Field("registration.minutesSinceSync", new Kind.Whole(0, 525600), "60"),
          new Field("registration.profileTag", EMPTY_LINE, "\"\"", Trait.NAME),
          new Field(
              "registration.otherProfileTarget",
              Kind.oneOf("all-devices", "group", "group-tag"),
              "\"all-devices\""),
          new Field("registration.otherProfileTag", EMPTY_LINE, "\"\"", Trait.NAME),
          new Field("registration.entraObject", FLAG, "true"),
          new Field("registration.workplaceJoined", FLAG, "false"),
          new Field("registration.domainJoinAssigned", FLAG, "true"),
          new Field("registration.associated", FLAG, "false"),
          new Field("registration.associationImported", FLAG, "true"),
          new Field("registration.associationEulaHidden", FLAG, "false"),
          new Field("registration.associationPrivacyHidden", FLAG, "false"),
          new Field("registration.associationNameTemplate", EMPTY_LINE, "\"\"", Trait.NAME),
          new Field("registration.preparationTarget", Kind.oneOf("user", "device"), "\"user\""),
          new Field("device.processors", new Kind.Whole(1, 256), "4"),
          new Field("device.memoryGb", new Kind.Whole(1, 4096), "16"),
          new Field("device.clockSkewMinutes", new Kind.Whole(-100000, 100000), "0"),
          new Field("device.tpm.mode", Kind.oneOf("2.0", "1.2"), "\"2.0\"", Trait.OF_A_TPM),
          new Field("device.tpm.enabled", FLAG, "true"),
          new Field(
              "device.tpm.kind",
              Kind.oneOf(Hardware.TpmKind.class),
              "\"discrete\"",
              Trait.OF_A_TPM),
          new Field(
              "device.tpm.vendor",
              Kind.oneOf(Hardware.TpmVendor.class),
              "\"infineon\"",
              Trait.OF_A_TPM),
          new Field(
              "device.tpm.firmware",
              Kind.oneOf(Hardware.TpmFirmware.class),
              "\"current\"",
              Trait.OF_A_TPM),
          new Field("device.provisioningPackage", FLAG, "false"),
          new Field("device.clonedFromEnrolled", FLAG, "false"),
          new Field("device.extraAdministrator", FLAG, "false"),
          new Field("device.signInAssistantDisabled", FLAG, "false"),
          new Field("device.oobeRestarts", new Kind.Whole(0, 1000), "0"),
          new Field("windows.upToDate", FLAG, "true"),
          new Field("network.proxy", Kind.oneOf(Gateway.Proxy.class), "\"none\""),
          new Field("network.captivePortal", FLAG, "false"),
          new Field("network.metered", FLAG, "false"),
          new Field("policies.signInAssistantDisabled", FLAG, "false"),
          new Field("policies.domainControllerNeeded", FLAG, "false"),
          new Field("policies.passwordPolicy", FLAG, "false"),
          new Field("policies.logonMessage", FLAG, "false"),
          new Field("policies.laps", FLAG, "false"),
          new Field("switches.deviceAssociation", FLAG, "true"),
          new Field("switches.oneEnrollment", FLAG, "true"),
          new Field("switches.assignedUserBreaksDomainJoin", FLAG, "false"),
          new Field("switches.earlyUserFlow", Kind.oneOf("noted", "refused"), "\"noted\""),
          new Field("lags", GROUP, ""),
          new Field("lags.assignmentMinutes", new Kind.Whole(0, 10080), "15"),
          new Field("lags.restrictionMinutes", new Kind.Whole(0, 10080), "15"));

  private DeviceSetUpFields() {}
}
