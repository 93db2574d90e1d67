// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

/** Words for facts about what has happened in the run. */
final class HistoryWords {
  private HistoryWords() {}

  static void add(Words words) {
    stages(words);
    failures(words);
  }

  private static void stages(Words words) {
    words
        .add("technician-flow", "a technician prepares the device", "no technician prepares it")
        .add("enrols-by-device", "the device enrols by its TPM", "a user enrols the device")
        .add("device.resealed", "the device is resealed", "the device is not resealed")
        .add("user-signed-in", "somebody has signed in", "nobody has signed in")
        .add("user-session", "the user's session runs", "no user's session runs yet")
        .add("account-ready", "Account setup is done", "Account setup is not done")
        .add("at-desktop", "the desktop was reached before", "the desktop was not reached before")
        .add("after-reset", "an Autopilot Reset was done", "no Autopilot Reset was done")
        .add(
            "restarted-in-setup",
            "a restart after Device setup took the sign-in with it",
            "no restart after Device setup took the sign-in with it")
        .add(
            "device-part-done",
            "the device's part was done when the power went",
            "the device's part was not done when the power went")
        .add(
            "second-factor-again",
            "the user's session wants the second factor again",
            "the user's session wants no second factor")
        .add(
            "late-sign-in-needed",
            "the hybrid user has not signed in to the cloud yet",
            "nobody has to sign in to the cloud late")
        .add("sign-out-offered", "Account setup ends with Sign out", "Account setup ends by itself")
        .add(
            "user-flow-too-early",
            "the technician flow ended less than 90 minutes before",
            "the technician flow did not end less than 90 minutes before")
        .add(
            "prepared-too-recently",
            "less than 90 minutes have passed since the technician flow",
            "90 minutes have passed, or no technician prepared the device")
        .add(
            "token-refused",
            "the device's token will be refused",
            "the device's token will be accepted")
        .add(
            "enrolment-refused",
            "automatic enrolment does not reach the hybrid user",
            "automatic enrolment reaches the user, or the join is not hybrid")
        .add("device.prepared", "a technician has prepared the device", "nobody has prepared it")
        .add("device.was-reset", "Windows was reset in this run", "Windows was not reset")
        .add(
            "user-flow-too-late",
            "the technician flow ended more than six months before",
            "the technician flow did not end more than six months before")
        .add(
            "esp.resumable",
            "the power was cut on the status page",
            "no status page was open when the power went")
        .add(
            "device-preparation-resumable",
            "the power was cut on the device preparation page",
            "the device preparation page was not at work when the power went");
  }

  private static void failures(Words words) {
    words
        .add("failed", "something has failed", "nothing has failed")
        .add(
            "device-preparation-failed",
            "Device preparation has failed",
            "Device preparation has not failed")
        .add("device-setup-failed", "Device setup has failed", "Device setup has not failed")
        .add("account-setup-failed", "Account setup has failed", "Account setup has not failed")
        .add(
            "device-preparation-page-failed",
            "the device preparation page has failed",
            "the device preparation page has not failed");
  }
}
