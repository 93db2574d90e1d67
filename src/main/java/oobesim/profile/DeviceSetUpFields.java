// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;

/** The keys of registration, device, network and policies: the default is the right value. */
final class DeviceSetUpFields {
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind GROUP = new Kind.Group();
  private static final Kind EMPTY_LINE = new Kind.Line(true, false);

  /** In the order of the set-up steps: registration, device, network, policies, lags. */
  static final List<Field> ALL =
      List.of(
          new Field("registration", GROUP, "", "how the services know the device"),
          new Field(
              "registration.group",
              Kind.oneOf("included", "missing", "excluded"),
              "\"included\"",
              "whether the deployment profile's assignment reaches the device"),
          new Field(
              "registration.assignedAfterMinutes",
              new Kind.Whole(0, 525600),
              "0",
              "minutes of the run after which the profile is assigned; until then Assigning"),
          new Field(
              "registration.profileDeleted",
              FLAG,
              "false",
              "the assigned profile was deleted without removing its assignment"),
          new Field(
              "registration.profilesReaching",
              new Kind.Whole(1, 100),
              "1",
              "how many different profiles reach the device through its groups"),
          new Field(
              "registration.hashMatches",
              FLAG,
              "true",
              "whether the registered hardware hash still describes this hardware"),
          new Field(
              "registration.importFile",
              new Kind.Items(),
              "[]",
              "lines of the CSV file that is imported; empty: registered long ago"),
          new Field("registration.importFile.*", EMPTY_LINE, "", "a line of the file"),
          new Field(
              "registration.hashOwner",
              Kind.oneOf("nobody", "this", "other"),
              "\"nobody\"",
              "which tenant had registered the hash before: nobody, this one, another one"),
          new Field(
              "registration.minutesSinceSync",
              new Kind.Whole(0, 525600),
              "60",
              "minutes between the last two times that Sync was pressed in the portal"),
          new Field(
              "registration.otherProfileTarget",
              Kind.oneOf("all-devices", "group"),
              "\"all-devices\"",
              "to whom otherProfile is assigned: all devices, or the same group"),
          new Field(
              "registration.entraObject",
              FLAG,
              "true",
              "whether the Microsoft Entra object that the registration made is there"),
          new Field(
              "registration.workplaceJoined",
              FLAG,
              "false",
              "whether a user had registered the device before it became an Autopilot device"),
          new Field(
              "registration.domainJoinAssigned",
              FLAG,
              "true",
              "whether the domain join profile's assignment reaches the device"),
          new Field("device.processors", new Kind.Whole(1, 256), "4", "number of processors"),
          new Field("device.memoryGb", new Kind.Whole(1, 4096), "16", "gigabytes of memory"),
          new Field(
              "device.clockSkewMinutes",
              new Kind.Whole(-100000, 100000),
              "0",
              "how far the clock is off, in minutes"),
          new Field(
              "device.tpm.mode",
              Kind.oneOf("2.0", "1.2"),
              "\"2.0\"",
              "the mode in which a TPM runs that could do 2.0"),
          new Field(
              "device.tpm.enabled", FLAG, "true", "whether it is switched on in the firmware"),
          new Field(
              "device.tpm.kind",
              Kind.oneOf("discrete", "firmware"),
              "\"discrete\"",
              "a chip of its own, or part of the firmware"),
          new Field(
              "device.tpm.vendor",
              Kind.oneOf("infineon", "st", "nuvoton", "intel", "amd", "qualcomm"),
              "\"infineon\"",
              "who made it"),
          new Field(
              "device.tpm.firmware",
              Kind.oneOf("current", "outdated", "vulnerable"),
              "\"current\"",
              "how its firmware is"),
          new Field(
              "device.provisioningPackage",
              FLAG,
              "false",
              "whether a provisioning package with join, name or enrolment is in the image"),
          new Field(
              "device.clonedFromEnrolled",
              FLAG,
              "false",
              "whether the image was taken from an enrolled device"),
          new Field(
              "device.extraAdministrator",
              FLAG,
              "false",
              "whether a script or policy makes another local administrator first"),
          new Field(
              "device.signInAssistantDisabled",
              FLAG,
              "false",
              "whether the image disables the Microsoft Account Sign-in Assistant"),
          new Field(
              "device.oobeRestarts",
              new Kind.Whole(0, 1000),
              "0",
              "how often OOBE was started over before the run"),
          new Field(
              "windows.upToDate",
              FLAG,
              "true",
              "whether the newest cumulative update is in the image"),
          new Field(
              "network.proxy",
              Kind.oneOf("none", "open", "authenticated"),
              "\"none\"",
              "a proxy: none, one for everybody, one that asks for a name"),
          new Field(
              "network.captivePortal",
              FLAG,
              "false",
              "whether a page that wants a click stands before the internet"),
          new Field(
              "network.metered",
              FLAG,
              "false",
              "whether Windows counts the traffic of this network"),
          new Field(
              "policies.signInAssistantDisabled",
              FLAG,
              "false",
              "the Microsoft Account Sign-in Assistant is disabled"),
          new Field(
              "policies.domainControllerNeeded",
              FLAG,
              "false",
              "a policy has to be resolved by a domain controller"),
          new Field(
              "policies.passwordPolicy",
              FLAG,
              "false",
              "a password or device lock policy reaches devices"),
          new Field(
              "policies.logonMessage",
              FLAG,
              "false",
              "a logon message, smart card or secure desktop policy reaches devices"),
          new Field("policies.laps", FLAG, "false", "a LAPS policy reaches devices"),
          new Field(
              "switches.oneEnrollment",
              FLAG,
              "true",
              "a device enrolled without a user may not do so again while its record stands"),
          new Field(
              "switches.assignedUserBreaksDomainJoin",
              FLAG,
              "false",
              "an assigned user keeps a device from joining hybrid, as an older article says"),
          new Field(
              "switches.earlyUserFlow",
              Kind.oneOf("noted", "refused"),
              "\"noted\"",
              "a user flow within 90 minutes: only noted, or its token is refused"),
          new Field("lags", GROUP, "", "how long changes of administrators take to reach devices"),
          new Field(
              "lags.assignmentMinutes",
              new Kind.Whole(0, 10080),
              "15",
              "registration, group and assignment"),
          new Field(
              "lags.restrictionMinutes", new Kind.Whole(0, 10080), "15", "platform restrictions"));

  private DeviceSetUpFields() {}
}
