// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.instructor.LiveSettings;
import oobesim.instructor.SettingLine;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingWords;
import oobesim.provisioning.around.Lag;
import oobesim.ui.trainee.text.WindowText;

/** What is said about a setting. */
final class SettingText {
  private static final int LONGEST = 160;

  private SettingText() {}

  /** Where an administrator finds it, and what may stand there. */
  static String place(WindowText text, SettingLine line) {
    return text.text("settings-page.place", "place", line.words().at(), "kind", kind(text, line));
  }

  private static String kind(WindowText text, SettingLine line) {
    return switch (line.setting().kind()) {
      case Kind.Line field when field.mayBeNull() -> text.text("settings-page.kind.text-or-none");
      case Kind.Line field -> text.text("settings-page.kind.text");
      case Kind.Word choice -> text.text("settings-page.kind.choice");
      case Kind.Flag flag when flag.mayBeNull() -> text.text("settings-page.kind.choice");
      case Kind.Flag flag -> text.text("settings-page.kind.flag");
      case Kind.Whole number ->
          text.text(
              "settings-page.kind.number" + (number.mayBeNull() ? "-or-none" : ""),
              "least",
              Integer.toString(number.least()),
              "most",
              Integer.toString(number.most()));
      case Kind.AdminPart part -> text.text("settings-page.kind.part");
      case Kind.Items items -> text.text("settings-page.kind.items");
      case Kind.Group group -> text.text("settings-page.kind.items");
      case Kind.Free free -> text.text("settings-page.kind.items");
    };
  }

  /** A value as a person reads it. */
  static String value(WindowText text, SettingLine line, String value) {
    String called = line.words().value(value);
    if (!called.equals(value)) {
      return called;
    }
    if (line.setting().kind() instanceof Kind.Flag) {
      return text.text("settings-page.flag." + value);
    }
    if (value.isEmpty()) {
      return text.text("settings-page.empty");
    }
    if (line.secret()) {
      return text.text("settings-page.secret");
    }
    if (value.equals("[]")) {
      return text.text("settings-page.part.none");
    }
    boolean part = line.setting().kind() instanceof Kind.AdminPart;
    return part && !value.equals(SettingWords.NOTHING)
        ? text.text("settings-page.part." + (value.equals(line.began()) ? "began" : "now"))
        : brief(value.startsWith("[\"") ? value.replaceAll("[\\[\\]\"]", "") : value);
  }

  private static String brief(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }

  /** Values side by side: now, right, and that of the beginning where it is another one. */
  static String values(WindowText text, SettingLine line) {
    String now = text.text("settings-page.now", "value", value(text, line, line.value()));
    String right = text.text("settings-page.right-value", "value", value(text, line, line.right()));
    boolean asItWas = line.value().equals(line.began()) || line.began().equals(line.right());
    String began =
        asItWas
            ? ""
            : "\n" + text.text("settings-page.began", "value", value(text, line, line.began()));
    return now + "\n" + right + began;
  }

  /** When a change counts. */
  static String when(WindowText text, SettingLine line, LiveSettings settings) {
    Optional<Lag> lag = line.lag();
    Optional<Duration> waiting = lag.flatMap(settings::waiting);
    if (waiting.isPresent()) {
      return text.count("settings-page.when.waiting", minutes(waiting.get()));
    }
    return lag.map(settings::takes)
        .filter(Duration::isPositive)
        .map(takes -> text.count("settings-page.when.later", minutes(takes)))
        .orElse(text.text("settings-page.when.at-once"));
  }

  /** A finding with its code. */
  static String finding(WindowText text, Finding finding) {
    String hint = text.say(finding.hint());
    return text.text(
        "settings-page.finding",
        "code",
        finding.code(),
        "sentence",
        sentence(text.say(finding.message())) + (hint.isEmpty() ? "" : " " + sentence(hint)));
  }

  /** Words as a sentence. */
  static String sentence(String words) {
    String end = words.matches(".*[.?!]") ? "" : ".";
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + end;
  }

  private static long minutes(Duration time) {
    return time.plusSeconds(59).toMinutes();
  }
}
