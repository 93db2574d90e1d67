// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.LocaleRule;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Trait;

/**
 * Things that a file says and that cannot all be true. Only what stands in the file is compared: a
 * default contradicts nobody.
 */
final class Contradictions {
  private static final BigInteger FIRST_OF_11 = BigInteger.valueOf(22000);
  private static final Pattern NUMBER_FIRST = Pattern.compile("(?s)(\\d{1,99})(\\D.*)?");

  private final Json.Obj root;
  private final Findings findings;

  private Contradictions(Json.Obj root, Findings findings) {
    this.root = root;
    this.findings = findings;
  }

  static void check(Json.Obj root, Findings findings) {
    Contradictions rules = new Contradictions(root, findings);
    rules.buildOfAnotherWindows();
    rules.settingsOfNoTpm();
    rules.assignmentOfNothing();
    rules.oneFaultTwice();
    rules.languageOfTheImage();
  }

  private void languageOfTheImage() {
    if (group(root, "windows").get("locale").orElse(null) instanceof Json.Text locale) {
      LocaleRule.checkImage(locale, findings);
    }
  }

  /** Windows 11 begins with build 22000. */
  private void buildOfAnotherWindows() {
    Optional<String> version = text("windows", "version");
    Optional<String> build = text("windows", "build");
    Matcher said = NUMBER_FIRST.matcher(build.orElse(""));
    if (version.isEmpty() || !said.matches()) {
      return;
    }
    BigInteger number = new BigInteger(said.group(1));
    if (version.get().equals("11") != number.compareTo(FIRST_OF_11) >= 0) {
      contradiction(
          "build", at("windows", "build"), "build", build.get(), "version", version.get());
    }
  }

  private void settingsOfNoTpm() {
    Json.Obj tpm = group(group(root, "device"), "tpm");
    boolean none =
        tpm.get("version").orElse(null) instanceof Json.Text t && t.value().equals("none");
    for (String key : keys("device.tpm", Trait.OF_A_TPM)) {
      if (none && tpm.has(key)) {
        contradiction("no-tpm", tpm.members().get(key), "key", key);
      }
    }
  }

  private void assignmentOfNothing() {
    boolean nothing = root.has("deploymentProfile") && root.get("deploymentProfile").isEmpty();
    for (String key : keys("registration", Trait.OF_AN_ASSIGNMENT)) {
      if (nothing && group(root, "registration").has(key)) {
        contradiction("not-assigned", at("registration", key), "key", key);
      }
    }
  }

  private void oneFaultTwice() {
    Set<String> seen = new HashSet<>();
    if (root.get("faults").orElse(null) instanceof Json.Arr faults) {
      for (Json fault : faults.items()) {
        Json id = fault instanceof Json.Obj object ? object.get("id").orElse(null) : null;
        if (id instanceof Json.Text text && !seen.add(text.value())) {
          contradiction("fault-twice", id, "fault", text.value());
        }
      }
    }
  }

  private static List<String> keys(String group, Trait trait) {
    return SettingCatalog.SHIPPED.under(group).stream()
        .filter(field -> field.is(trait))
        .map(Field::key)
        .toList();
  }

  private void contradiction(String variant, Json at, Object... namesAndValues) {
    findings.addOf(FindingCode.CONTRADICTION, variant, at, namesAndValues);
  }

  private Optional<String> text(String group, String key) {
    return group(root, group).get(key).orElse(null) instanceof Json.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private Json at(String group, String key) {
    return group(root, group).members().get(key);
  }

  private static Json.Obj group(Json.Obj object, String key) {
    return object.get(key).orElse(null) instanceof Json.Obj inner
        ? inner
        : oobesim.document.JsonEdit.object();
  }
}
