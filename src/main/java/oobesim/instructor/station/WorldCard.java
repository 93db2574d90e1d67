// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.instructor.LiveSettings;
import oobesim.instructor.SettingLine;
import oobesim.session.JournalEntry;

/**
 * What is set up around the device, with what differs first.
 *
 * @param rows a few settings; those that were changed in this run come first
 */
public record WorldCard(List<Row> rows) {
  /** The switches of the device's own bar. */
  private static final List<String> SWITCHES =
      List.of("network.link", "network.internet", "network.domainController", "network.vpn");

  /** What rehearsals touch most, where nothing says otherwise. */
  private static final List<String> USUAL =
      List.of(
          "device.tpm.attestation",
          "enrollmentStatusPage.installProgressTimeoutInMinutes",
          "tenant.usersMayJoin",
          "enrollmentStatusPage.customErrorMessage");

  public WorldCard {
    rows = List.copyOf(rows);
  }

  /**
   * A setting.
   *
   * @param line what it is and how it stands
   * @param group whether it is one of the bar's
   * @param touched when it was last changed in this run
   */
  public record Row(SettingLine line, boolean group, Optional<Duration> touched) {
    /** Whether it was changed in this run. */
    public boolean changed() {
      return line.mark() == SettingLine.Mark.CHANGED;
    }

    /** Whether the file says something else than the documented default. */
    public boolean other() {
      return line.mark() == SettingLine.Mark.OTHER;
    }
  }

  /** The card of a run. */
  public static WorldCard of(LiveSettings settings, List<JournalEntry> journal) {
    List<SettingLine> lines = settings.lines();
    List<Row> rows = new ArrayList<>();
    SWITCHES.forEach(
        path -> find(lines, path).map(it -> row(it, true, journal)).ifPresent(rows::add));
    Stream<SettingLine> told =
        lines.stream().filter(line -> line.mark() != SettingLine.Mark.NONE && !line.secret());
    Stream.concat(
            told.sorted(Comparator.comparing(line -> line.mark() != SettingLine.Mark.CHANGED)),
            USUAL.stream().flatMap(path -> find(lines, path).stream()))
        .filter(line -> !SWITCHES.contains(line.path()))
        .distinct()
        .limit(4 + changed(lines))
        .forEach(line -> rows.add(row(line, false, journal)));
    rows.sort(Comparator.comparing(row -> !row.changed()));
    return new WorldCard(rows);
  }

  /** What was changed is never left out for want of room. */
  private static long changed(List<SettingLine> lines) {
    return lines.stream()
        .filter(line -> line.mark() == SettingLine.Mark.CHANGED)
        .filter(line -> !SWITCHES.contains(line.path()))
        .count();
  }

  private static Optional<SettingLine> find(List<SettingLine> lines, String path) {
    return lines.stream().filter(line -> line.path().equals(path)).findFirst();
  }

  private static Row row(SettingLine line, boolean group, List<JournalEntry> journal) {
    return new Row(line, group, touched(line.path(), journal));
  }

  private static Optional<Duration> touched(String path, List<JournalEntry> journal) {
    String word =
        switch (path) {
          case "network.link" -> "network ";
          case "network.internet" -> "internet ";
          case "network.domainController" -> "domain-controller ";
          case "network.vpn" -> "vpn ";
          default -> "set " + path + " ";
        };
    return journal.reversed().stream()
        .filter(JournalEntry.Done.class::isInstance)
        .map(JournalEntry.Done.class::cast)
        .filter(done -> done.response().accepted())
        .filter(
            done -> done.words().startsWith(word) || done.words().startsWith("set " + path + " "))
        .map(JournalEntry.Done::at)
        .findFirst();
  }

  /** How many were changed in this run. */
  public long changes() {
    return rows.stream().filter(Row::changed).count();
  }
}
