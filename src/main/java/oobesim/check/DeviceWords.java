// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

/** Words for facts about the device, its surroundings and its profile. */
final class DeviceWords {
  private DeviceWords() {}

  static void add(Words words) {
    surroundings(words);
    tenant(words);
    logs(words);
    ending(words);
    profile(words);
  }

  private static void surroundings(Words words) {
    words
        .add("wired", "the device is wired", "the device is not wired")
        .add("wireless", "the device is on Wi-Fi", "the device is not on Wi-Fi")
        .add("online", "the device is online", "the device is not online")
        .add("domain-reachable", "a domain controller answers", "no domain controller answers")
        .add(
            "critical-update-waiting",
            "a critical update is waiting",
            "no critical update is waiting")
        .add("windows-10", "it is Windows 10", "it is not Windows 10")
        .add("device.registered", "the device is registered", "the device is not registered")
        .add("device.virtual", "it is a virtual machine", "it is no virtual machine")
        .add("device.tpm-usable", "the TPM can be attested", "the TPM cannot be attested")
        .add("device.attestation-fails", "attestation fails", "attestation works")
        .add(
            "recovery-environment",
            "the recovery environment is there",
            "the recovery environment is missing");
  }

  private static void logs(Words words) {
    words
        .add(
            "diagnostics-allowed",
            "the status page allows to collect logs",
            "it is not Windows 11, or the status page does not allow to collect logs")
        .add(
            "logs-allowed",
            "the status page allows to collect logs",
            "the status page does not allow to collect logs")
        .add(
            "export-medium-there",
            "there is a drive to save logs on",
            "there is no drive to save logs on")
        .add("export-fails", "the drive does not take the logs", "the drive takes the logs");
  }

  private static void tenant(Words words) {
    words
        .add(
            "service.has-profile",
            "the service has a profile for the device",
            "the service has no profile for the device")
        .add(
            "service.preprovisioning-allowed",
            "preprovisioningAllowed is true",
            "preprovisioningAllowed is false")
        .add(
            "remote-reset-asked",
            "an administrator asked for Autopilot Reset",
            "nobody asked for Autopilot Reset")
        .add("esp.shown", "showInstallationProgress is true", "there is no status page")
        .add(
            "user-status-page",
            "the status page has a part for the user",
            "the status page has no part for the user")
        .add(
            "device-preparation-policy",
            "a device preparation policy decides",
            "no device preparation policy decides")
        .add(
            "domain-controller-found",
            "hybridAzureADJoinSkipConnectivityCheck is true",
            "no domain controller answers")
        .add(
            "domain-join-fails",
            "the offline domain join cannot be made",
            "the offline domain join can be made")
        .add(
            "hello-asked", "policy asks for Windows Hello", "policy does not ask for Windows Hello")
        .add(
            "hello-may-be-skipped",
            "policy lets Windows Hello be skipped",
            "policy does not let Windows Hello be skipped")
        .add(
            "local-reset-possible",
            "policy allows a reset from the lock screen",
            "a reset from the lock screen is not allowed here")
        .add("remote-reset-possible", "joinType is entra", "joinType is hybrid")
        .add(
            "restart-in-setup-needed",
            "policies ask for a restart in Device setup",
            "no policy asks for a restart in Device setup");
  }

  private static void ending(Words words) {
    words
        .add(
            "device-preparation-supported",
            "this Windows supports device preparation",
            "this Windows does not support device preparation")
        .add(
            "quality-update-due",
            "installQualityUpdates is true, and this is where it counts",
            "the status page asks for no quality updates here")
        .add("reset-asks", "a reset asks first", "a reset begins at once");
  }

  private static void profile(Words words) {
    words
        .add(
            "profile.known",
            "the device knows its profile by then",
            "the device does not know a profile by then")
        .add("profile.named", "the profile has a name", "the profile has no name")
        .add("profile.locale-decided", "locale is set", "locale is left to the user")
        .add(
            "profile.keyboard-skipped",
            "keyboardSelectionPageSkipped is true",
            "keyboardSelectionPageSkipped is false")
        .add("profile.eula-hidden", "eulaHidden is true", "eulaHidden is false")
        .add(
            "profile.privacy-hidden",
            "privacySettingsHidden is true",
            "privacySettingsHidden is false")
        .add("profile.hybrid", "joinType is hybrid", "joinType is entra")
        .add("profile.self-deploying", "deviceUsageType is shared", "deviceUsageType is singleUser")
        .add(
            "shows-language-page",
            "the page is switched on for devices without a profile",
            "no profile asks for the page")
        .add("shows-privacy", "a user will see the page", "no user will see the page")
        .add(
            "rename-needed",
            "deviceNameTemplate gives the device another name",
            "deviceNameTemplate gives the device no other name");
  }
}
