// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.profile.Kind;
import oobesim.profile.SettingWords;
import oobesim.provisioning.Lag;
import oobesim.ui.trainee.run.LiveSettings;
import oobesim.ui.trainee.run.SettingLine;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;

/** What is said about a setting. */
final class SettingText {
  private SettingText() {}

  /** A value as a person reads it. */
  static String value(WindowText text, SettingLine line, String value) {
    if (value.isEmpty()) {
      return text.text("settings-page.empty");
    }
    boolean part = line.setting().kind() instanceof Kind.AdminPart;
    return part && !value.equals(SettingWords.NOTHING)
        ? text.text("settings-page.part." + (value.equals(line.began()) ? "began" : "now"))
        : value;
  }

  /** Values side by side: now, right, and that of the beginning where it is another one. */
  static String values(WindowText text, SettingLine line) {
    String now = text.text("settings-page.now", value(text, line, line.value()));
    String right = text.text("settings-page.right-value", value(text, line, line.right()));
    boolean asItWas = line.value().equals(line.began()) || line.began().equals(line.right());
    String began =
        asItWas ? "" : "\n" + text.text("settings-page.began", value(text, line, line.began()));
    return now + "\n" + right + began;
  }

  /** When a change counts. */
  static String when(WindowText text, SettingLine line, LiveSettings settings) {
    Optional<Lag> lag = line.lag();
    Optional<Duration> waiting = lag.flatMap(settings::waiting);
    if (waiting.isPresent()) {
      return text.text("settings-page.when.waiting", time(waiting.get()));
    }
    return lag.map(settings::takes)
        .filter(Duration::isPositive)
        .map(takes -> text.text("settings-page.when.later", time(takes)))
        .orElse(text.text("settings-page.when.at-once"));
  }

  /** A finding with its code. */
  static String finding(WindowText text, Finding finding) {
    String message = finding.message();
    String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    return finding.hint().isEmpty()
        ? text.text("settings-page.finding", finding.code(), sentence)
        : text.text("settings-page.finding.hint", finding.code(), sentence, finding.hint());
  }

  private static String time(Duration time) {
    return TimeText.left(time);
  }
}
