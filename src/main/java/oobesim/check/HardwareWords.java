// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

/** What facts about hardware, image and the way to the internet mean in a reason. */
final class HardwareWords {
  private HardwareWords() {}

  static void add(Words words) {
    hardware(words);
    gateway(words);
  }

  private static void hardware(Words words) {
    words
        .add("tpm.version-2", "the TPM is a 2.0", "the TPM is no 2.0")
        .add("tpm.old-mode", "the TPM runs in 1.2 mode", "the TPM does not run in 1.2 mode")
        .add("tpm.enabled", "the TPM is switched on", "the TPM is switched off")
        .add("tpm.in-firmware", "the TPM is part of the firmware", "the TPM is a chip of its own")
        .add("tpm.vendor-amd", "the TPM is AMD's", "the TPM is not AMD's")
        .add("tpm.vendor-infineon", "the TPM is Infineon's", "the TPM is not Infineon's")
        .add("tpm.vendor-intel", "the TPM is Intel's", "the TPM is not Intel's")
        .add(
            "tpm.vendor-st-or-nuvoton",
            "the TPM is ST's or Nuvoton's",
            "the TPM is neither ST's nor Nuvoton's")
        .add("tpm.outdated", "the TPM firmware is outdated", "the TPM firmware is not outdated")
        .add(
            "tpm.vulnerable",
            "the TPM firmware is vulnerable",
            "the TPM firmware has no known weakness")
        .add(
            "device.too-small",
            "the device has too few processors or too little memory",
            "processors and memory are enough")
        .add("device.clock-wrong", "the clock is wrong", "the clock is right")
        .add(
            "device.provisioning-package",
            "a provisioning package is in the image",
            "no provisioning package is in the image")
        .add(
            "device.cloned",
            "the image comes from an enrolled device",
            "the image does not come from an enrolled device")
        .add(
            "device.extra-administrator",
            "another local administrator exists",
            "no other local administrator exists")
        .add(
            "device.sign-in-assistant-off",
            "the image disables the sign-in assistant",
            "the image leaves the sign-in assistant on")
        .add(
            "device.restarted-too-often",
            "OOBE was started over too often",
            "OOBE was not started over too often")
        .add("windows.up-to-date", "Windows is up to date", "Windows lacks an update")
        .add("windows.home", "the edition is Home", "the edition is not Home")
        .add("windows.build-22000", "the build is 22000", "the build is not 22000");
  }

  private static void gateway(Words words) {
    words
        .add(
            "blocked.autopilot-service",
            "the endpoints for the Autopilot service are blocked",
            "the endpoints for the Autopilot service are reachable")
        .add(
            "blocked.connectivity-probe",
            "the endpoints for the connectivity probe are blocked",
            "the endpoints for the connectivity probe are reachable")
        .add(
            "blocked.time",
            "the endpoints for the time are blocked",
            "the endpoints for the time are reachable")
        .add(
            "blocked.attestation",
            "the endpoints for TPM attestation are blocked",
            "the endpoints for TPM attestation are reachable")
        .add(
            "blocked.tpm-certificates",
            "the endpoints for TPM certificates are blocked",
            "the endpoints for TPM certificates are reachable")
        .add(
            "blocked.sign-in",
            "the endpoints for sign-in are blocked",
            "the endpoints for sign-in are reachable")
        .add(
            "blocked.registration",
            "the endpoints for device registration are blocked",
            "the endpoints for device registration are reachable")
        .add(
            "blocked.enrollment",
            "the endpoints for enrolment are blocked",
            "the endpoints for enrolment are reachable")
        .add(
            "blocked.store",
            "the endpoints for the Store are blocked",
            "the endpoints for the Store are reachable")
        .add(
            "blocked.windows-update",
            "the endpoints for Windows Update are blocked",
            "the endpoints for Windows Update are reachable")
        .add(
            "blocked.diagnostics-upload",
            "the endpoints for uploading diagnostics are blocked",
            "the endpoints for uploading diagnostics are reachable");
    obstacles(words);
  }

  private static void obstacles(Words words) {
    words
        .add("network.proxy-asks", "a proxy asks for a name", "no proxy asks for a name")
        .add(
            "network.captive-portal",
            "a captive portal stands before the internet",
            "no captive portal stands before the internet")
        .add(
            "autopilot-service.answers",
            "the Autopilot service answers",
            "the Autopilot service cannot be reached")
        .add("network.metered", "the network is metered", "the network is not metered")
        .add(
            "policy.sign-in-assistant-off",
            "the sign-in assistant is disabled",
            "the sign-in assistant is enabled")
        .add(
            "policy.needs-domain-controller",
            "a policy needs a domain controller",
            "no policy needs a domain controller")
        .add(
            "policy.password",
            "a password policy reaches the device",
            "no password policy reaches the device")
        .add(
            "policy.logon-message",
            "a logon message policy reaches the device",
            "no logon message policy reaches the device")
        .add(
            "policy.laps", "a LAPS policy reaches the device", "no LAPS policy reaches the device");
  }
}
