// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.DeploymentSettings;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;

/** What does not go together in a deployment profile, whichever file it stands in. */
final class ProfileRules {
  private final DeploymentProfile profile;
  private final Json.Obj body;
  private final Map<String, Setting> settings;
  private final Findings findings;

  private ProfileRules(
      DeploymentProfile profile, Json.Obj body, Map<String, Setting> settings, Findings findings) {
    this.profile = profile;
    this.body = body;
    this.settings = settings;
    this.findings = findings;
  }

  static void check(
      DeploymentProfile profile, Json.Obj body, Map<String, Setting> settings, Findings findings) {
    ProfileRules rules = new ProfileRules(profile, body, settings, findings);
    rules.mode();
    rules.deviceType();
    rules.template();
    rules.name();
    rules.keyboard();
    LocaleRule.check(profile.oobe().locale(), rules.place(DeploymentSettings.LOCALE), findings);
  }

  private void mode() {
    if (profile.mode() == DeploymentMode.SELF_DEPLOYING && profile.joinType() == JoinType.HYBRID) {
      findings.add(FindingCode.HYBRID_SELF_DEPLOYING, place(DeploymentSettings.USAGE).orElse(body));
    }
  }

  private void deviceType() {
    Optional<Json> type = body.get("deviceType");
    if (type.isPresent()
        && type.get() instanceof Json.Text text
        && !text.value().equalsIgnoreCase("windowsPc")
        && !text.value().equalsIgnoreCase("virtualMachine")) {
      findings.add(FindingCode.DEVICE_TYPE_NOT_PC, text, "type", text.value());
    }
  }

  private void template() {
    Optional<Json> place = place(DeploymentSettings.TEMPLATE);
    if (place.isEmpty() || profile.deviceNameTemplate().isEmpty()) {
      return;
    }
    NameTemplate.check(profile.deviceNameTemplate(), place.get(), findings);
    if (profile.hybrid()) {
      findings.add(FindingCode.TEMPLATE_IGNORED, place.get());
    }
  }

  private void name() {
    Optional<Json> place = place(DeploymentSettings.NAME);
    if (place.isPresent()
        && !profile.displayName().matches("[\\p{L}\\p{N} :\"?.@$&_\\[\\]{}|\\\\]*")) {
      findings.add(FindingCode.PROFILE_NAME_CHARACTERS, place.get(), "name", profile.displayName());
    }
  }

  /** Windows skips it only where it knows language and region. */
  private void keyboard() {
    Optional<Json> place = place(DeploymentSettings.KEYBOARD);
    if (place.isPresent() && profile.oobe().keyboardSkipped() && !profile.oobe().localeDecided()) {
      findings.add(FindingCode.KEYBOARD_NOT_SKIPPED, place.get());
    }
  }

  private Optional<Json> place(AdminSetting<DeploymentProfile> setting) {
    return Optional.ofNullable(settings.get(setting.key())).flatMap(Setting::place);
  }
}
