// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a fact is called when it gives a reason: settings by the names that Graph has for them. */
public final class FactWords {
  private static final Map<String, Pair> WORDS = words();

  private FactWords() {}

  private record Pair(String yes, String no) {}

  /** The words for a fact that holds or does not; its name if it has none. */
  public static String of(String fact, boolean holds) {
    Pair pair = WORDS.get(fact);
    if (pair == null) {
      return fact + (holds ? " is true" : " is false");
    }
    return holds ? pair.yes() : pair.no();
  }

  /** The facts that have words of their own. */
  public static Set<String> known() {
    return WORDS.keySet();
  }

  private static Map<String, Pair> words() {
    Map<String, Pair> words = new TreeMap<>();
    surroundings(words);
    profile(words);
    run(words);
    page(words);
    return java.util.Collections.unmodifiableMap(words);
  }

  private static void surroundings(Map<String, Pair> words) {
    add(words, "wired", "the device is wired", "the device is not wired");
    add(words, "wireless", "the device is on Wi-Fi", "the device is not on Wi-Fi");
    add(words, "online", "the device is online", "the device is not online");
    add(
        words,
        "critical-update-waiting",
        "a critical update is waiting",
        "no critical update is waiting");
    add(words, "device.registered", "the device is registered", "the device is not registered");
    add(words, "device.virtual", "it is a virtual machine", "it is no virtual machine");
    add(words, "device.tpm-usable", "the TPM can be attested", "the TPM cannot be attested");
    add(words, "device.attestation-fails", "attestation fails", "attestation works");
    add(
        words,
        "service.has-profile",
        "the service has a profile for the device",
        "the service has no profile for the device");
    add(
        words,
        "service.preprovisioning-allowed",
        "preprovisioningAllowed is true",
        "preprovisioningAllowed is false");
    add(words, "esp.shown", "showInstallationProgress is true", "there is no status page");
    add(words, "windows-10", "it is Windows 10", "it is not Windows 10");
  }

  private static void profile(Map<String, Pair> words) {
    add(
        words,
        "profile.known",
        "the device knows its profile by then",
        "the device does not know a profile by then");
    add(words, "profile.named", "the profile has a name", "the profile has no name");
    add(words, "profile.locale-decided", "locale is set", "locale is left to the user");
    add(
        words,
        "profile.keyboard-skipped",
        "keyboardSelectionPageSkipped is true",
        "keyboardSelectionPageSkipped is false");
    add(words, "profile.eula-hidden", "eulaHidden is true", "eulaHidden is false");
    add(
        words,
        "profile.privacy-hidden",
        "privacySettingsHidden is true",
        "privacySettingsHidden is false");
    add(words, "profile.hybrid", "joinType is hybrid", "joinType is entra");
    add(
        words,
        "profile.self-deploying",
        "deviceUsageType is shared",
        "deviceUsageType is singleUser");
    add(
        words,
        "rename-needed",
        "deviceNameTemplate gives the device another name",
        "deviceNameTemplate gives the device no other name");
  }

  private static void run(Map<String, Pair> words) {
    add(words, "technician-flow", "a technician prepares the device", "no technician prepares it");
    add(words, "device.resealed", "the device is resealed", "the device is not resealed");
    add(words, "user-signed-in", "somebody has signed in", "nobody has signed in");
    add(
        words,
        "esp.resumable",
        "the power was cut on the status page",
        "no status page was open when the power went");
    add(
        words,
        "device-prepared",
        "the device was prepared before",
        "the device was not prepared before");
    add(words, "failed", "something has failed", "nothing has failed");
    add(
        words,
        "device-preparation-failed",
        "Device preparation has failed",
        "Device preparation has not failed");
    add(words, "device-setup-failed", "Device setup has failed", "Device setup has not failed");
    add(words, "account-setup-failed", "Account setup has failed", "Account setup has not failed");
  }

  private static void page(Map<String, Pair> words) {
    add(
        words,
        "win-pressed-four-times",
        "the Windows key was pressed four times before",
        "the Windows key was not pressed four times before");
    add(
        words,
        "menu-opened-at-sign-in",
        "the menu was opened at the sign-in",
        "the menu was not opened at the sign-in");
    add(words, "chosen.install-package", "the package row is chosen", "another row is chosen");
    add(words, "chosen.pre-provision", "pre-provisioning is chosen", "another row is chosen");
    add(words, "chosen.reset-device", "the reset row is chosen", "another row is chosen");
    add(words, "network-key-fits", "the network's key fits", "the network's key does not fit");
    add(words, "username-empty", "no user name was typed", "a user name was typed");
    add(words, "username-known", "the user name is known", "the user name is not known");
    add(
        words,
        "username-other-organization",
        "the user name is of another organisation",
        "the user name is not of another organisation");
    add(words, "password-fits", "the password fits", "the password does not fit");
  }

  private static void add(Map<String, Pair> words, String fact, String yes, String no) {
    words.put(fact, new Pair(yes, no));
  }
}
