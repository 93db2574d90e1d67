// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.List;
import java.util.Optional;
import oobesim.instructor.SettingLine;
import oobesim.instructor.station.WorldCard;
import oobesim.profile.setting.Kind;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/**
 * A setting in the words of the station.
 *
 * @param path its dotted path
 * @param icon its picture
 * @param name what it is called
 * @param words what counts now
 * @param note what would be right, and since when it is not; empty for one that is as it was
 * @param kind how it is changed
 * @param changed whether it was changed in this run
 * @param other whether it is not the documented default
 * @param first whether a line separates it from those above
 */
record WorldLine(
    String path,
    StationIcon icon,
    String name,
    String words,
    Optional<String> note,
    How kind,
    boolean changed,
    boolean other,
    boolean first) {

  /** How a setting is changed. */
  sealed interface How {}

  /**
   * By a switch.
   *
   * @param on whether it is on
   * @param other what it becomes, as scripts write it
   */
  record Switched(boolean on, String other) implements How {}

  /**
   * By a choice.
   *
   * @param values what can be chosen
   */
  record Chosen(List<Value> values) implements How {}

  /** On the page of all settings. */
  record Written() implements How {}

  /**
   * A value.
   *
   * @param written as scripts write it
   * @param words as people say it
   */
  record Value(String written, String words) {}

  /** A setting of a card. */
  static WorldLine of(StationText text, WorldCard.Row row, StationView view) {
    SettingLine line = row.line();
    boolean cut = line.path().equals("network.link") && line.value().equals("none");
    String words = words(text, line, line.value());
    Optional<String> note =
        row.changed()
            ? Optional.of(
                text.text(
                    "world.note",
                    "right",
                    words(text, line, line.right()),
                    "time",
                    row.touched().map(StationNodes::clock).orElse("")))
            : Optional.empty();
    return new WorldLine(
        line.path(),
        cut ? StationIcon.CABLE_OUT : icon(line.path()),
        name(text, line),
        words,
        note,
        how(text, line),
        row.changed(),
        row.other(),
        false);
  }

  /** The same behind a line that separates it. */
  WorldLine asFirst() {
    return new WorldLine(path, icon, name, words, note, kind, changed, other, true);
  }

  private static String name(StationText text, SettingLine line) {
    String key = "world.name." + line.path();
    return text.has(key) ? text.text(key) : line.words().name();
  }

  private static String words(StationText text, SettingLine line, String value) {
    String key = "world.value." + line.path() + "." + value;
    if (text.has(key)) {
      return text.text(key);
    }
    if (line.path().endsWith("Minutes")) {
      return text.text("world.minutes", "minutes", value);
    }
    if (line.path().endsWith("customErrorMessage")) {
      return text.text(value.equals(line.right()) ? "world.own-text.none" : "world.own-text.some");
    }
    return line.words().value(value);
  }

  private static How how(StationText text, SettingLine line) {
    if (line.setting().kind() instanceof Kind.Flag flag && !flag.mayBeNull()) {
      boolean on = line.value().equals("true");
      return new Switched(on, String.valueOf(!on));
    }
    if (line.setting().kind() instanceof Kind.Word word) {
      return new Chosen(
          word.allowed().stream().map(it -> new Value(it, words(text, line, it))).toList());
    }
    return new Written();
  }

  private static StationIcon icon(String path) {
    if (path.equals("network.link")) {
      return StationIcon.CABLE;
    }
    if (path.equals("network.internet")) {
      return StationIcon.GLOBE;
    }
    if (path.equals("network.domainController")) {
      return StationIcon.BUILDING;
    }
    if (path.contains("vpn") || path.contains("tpm")) {
      return StationIcon.SHIELD;
    }
    if (path.contains("Minutes") || path.contains("imeout")) {
      return StationIcon.CLOCK;
    }
    return path.startsWith("tenant.") || path.startsWith("users.")
        ? StationIcon.PERSON
        : StationIcon.SETTING;
  }
}
