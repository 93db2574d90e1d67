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
          field("registration", GROUP, "", "how the services know the device"),
          field(
              "registration.group",
              words("included", "missing", "excluded"),
              "\"included\"",
              "whether the deployment profile's assignment reaches the device"),
          field(
              "registration.assignedAfterMinutes",
              whole(0, 525600),
              "0",
              "minutes of the run after which the profile is assigned; until then Assigning"),
          field(
              "registration.profileDeleted",
              FLAG,
              "false",
              "the assigned profile was deleted without removing its assignment"),
          field(
              "registration.profilesReaching",
              whole(1, 100),
              "1",
              "how many different profiles reach the device through its groups"),
          field(
              "registration.hashMatches",
              FLAG,
              "true",
              "whether the registered hardware hash still describes this hardware"),
          field(
              "registration.importFile",
              new Kind.Items(),
              "[]",
              "lines of the CSV file that is imported; empty: registered long ago"),
          field("registration.importFile.*", EMPTY_LINE, "", "a line of the file"),
          field(
              "registration.hashOwner",
              words("nobody", "this", "other"),
              "\"nobody\"",
              "which tenant had registered the hash before: nobody, this one, another one"),
          field(
              "registration.minutesSinceSync",
              whole(0, 525600),
              "60",
              "minutes between the last two times that Sync was pressed in the portal"),
          field(
              "registration.otherProfileTarget",
              words("all-devices", "group"),
              "\"all-devices\"",
              "to whom otherProfile is assigned: all devices, or the same group"),
          field(
              "registration.entraObject",
              FLAG,
              "true",
              "whether the Microsoft Entra object that the registration made is there"),
          field(
              "registration.workplaceJoined",
              FLAG,
              "false",
              "whether a user had registered the device before it became an Autopilot device"),
          field(
              "registration.domainJoinAssigned",
              FLAG,
              "true",
              "whether the domain join profile's assignment reaches the device"),
          field("device.processors", whole(1, 256), "4", "number of processors"),
          field("device.memoryGb", whole(1, 4096), "16", "gigabytes of memory"),
          field(
              "device.clockSkewMinutes",
              whole(-100000, 100000),
              "0",
              "how far the clock is off, in minutes"),
          field(
              "device.tpm.mode",
              words("2.0", "1.2"),
              "\"2.0\"",
              "the mode in which a TPM runs that could do 2.0"),
          field("device.tpm.enabled", FLAG, "true", "whether it is switched on in the firmware"),
          field(
              "device.tpm.kind",
              words("discrete", "firmware"),
              "\"discrete\"",
              "a chip of its own, or part of the firmware"),
          field(
              "device.tpm.vendor",
              words("infineon", "st", "nuvoton", "intel", "amd", "qualcomm"),
              "\"infineon\"",
              "who made it"),
          field(
              "device.tpm.firmware",
              words("current", "outdated", "vulnerable"),
              "\"current\"",
              "how its firmware is"),
          field(
              "device.provisioningPackage",
              FLAG,
              "false",
              "whether a provisioning package with join, name or enrolment is in the image"),
          field(
              "device.clonedFromEnrolled",
              FLAG,
              "false",
              "whether the image was taken from an enrolled device"),
          field(
              "device.extraAdministrator",
              FLAG,
              "false",
              "whether a script or policy makes another local administrator first"),
          field(
              "device.signInAssistantDisabled",
              FLAG,
              "false",
              "whether the image disables the Microsoft Account Sign-in Assistant"),
          field(
              "device.oobeRestarts",
              whole(0, 1000),
              "0",
              "how often OOBE was started over before the run"),
          field(
              "windows.upToDate",
              FLAG,
              "true",
              "whether the newest cumulative update is in the image"),
          field(
              "network.proxy",
              words("none", "open", "authenticated"),
              "\"none\"",
              "a proxy: none, one for everybody, one that asks for a name"),
          field(
              "network.captivePortal",
              FLAG,
              "false",
              "whether a page that wants a click stands before the internet"),
          field(
              "network.metered",
              FLAG,
              "false",
              "whether Windows counts the traffic of this network"),
          field(
              "policies.signInAssistantDisabled",
              FLAG,
              "false",
              "the Microsoft Account Sign-in Assistant is disabled"),
          field(
              "policies.domainControllerNeeded",
              FLAG,
              "false",
              "a policy has to be resolved by a domain controller"),
          field(
              "policies.passwordPolicy",
              FLAG,
              "false",
              "a password or device lock policy reaches devices"),
          field(
              "policies.logonMessage",
              FLAG,
              "false",
              "a logon message, smart card or secure desktop policy reaches devices"),
          field("policies.laps", FLAG, "false", "a LAPS policy reaches devices"),
          field(
              "switches.oneEnrollment",
              FLAG,
              "true",
              "a device enrolled without a user may not do so again while its record stands"),
          field(
              "switches.assignedUserBreaksDomainJoin",
              FLAG,
              "false",
              "an assigned user keeps a device from joining hybrid, as an older article says"),
          field(
              "switches.earlyUserFlow",
              words("noted", "refused"),
              "\"noted\"",
              "a user flow within 90 minutes: only noted, or its token is refused"),
          field("lags", GROUP, "", "how long changes of administrators take to reach devices"),
          field(
              "lags.assignmentMinutes",
              whole(0, 10080),
              "15",
              "registration, group and assignment"),
          field("lags.restrictionMinutes", whole(0, 10080), "15", "platform restrictions"));

  private DeviceSetUpFields() {}

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
