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

  /** A setting of a card; that of the network is the cable and the radio. */
  static List<WorldLine> of(StationText text, WorldCard.Row row) {
    if (!row.line().path().equals("network.link")) {
      return List.of(line(text, row));
    }
    String value = row.line().value();
    boolean radio = value.equals("wifi") || row.line().began().equals("wifi");
    return List.of(
        link(text, row, "wired", row.changed() && !(radio && !row.line().began().equals("wired"))),
        link(text, row, "wifi", row.changed() && radio));
  }

  private static WorldLine link(
      StationText text, WorldCard.Row row, String which, boolean changed) {
    boolean on = row.line().value().equals(which);
    boolean cable = which.equals("wired");
    StationIcon icon = cable ? on ? StationIcon.CABLE : StationIcon.CABLE_OUT : StationIcon.WIFI;
    String state = on ? "on" : "off";
    String right = row.line().right().equals(which) ? "on" : "off";
    return new WorldLine(
        row.line().path(),
        icon,
        text.text(changed ? "world.link." + which + "." + state : "world.link." + which),
        text.text("world.link.state." + which + "." + state),
        note(text, row, text.text("world.link.state." + which + "." + right)).filter(it -> changed),
        new Switched(on, on ? "none" : which),
        changed,
        false,
        false);
  }

  private static WorldLine line(StationText text, WorldCard.Row row) {
    SettingLine line = row.line();
    return new WorldLine(
        line.path(),
        icon(line.path()),
        name(text, line),
        words(text, line, line.value()),
        note(text, row, words(text, line, line.right())),
        how(text, line),
        row.changed(),
        row.other(),
        false);
  }

  private static Optional<String> note(StationText text, WorldCard.Row row, String right) {
    return row.touched()
        .filter(touch -> row.changed())
        .map(
            touch ->
                text.text(
                    "world.note",
                    "right",
                    right,
                    "hand",
                    text.text("hand." + touch.hand().map(StationNodes::word).orElse("trainee")),
                    "time",
                    StationNodes.clock(touch.at())));
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
    if (line.path().endsWith("ErrorMessage")) {
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
