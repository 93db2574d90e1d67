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
import oobesim.session.Input;
import oobesim.session.InputWords;
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
   * A change.
   *
   * @param at when, in virtual time
   * @param hand whose hand it was, empty for that of the person who rehearses
   */
  public record Touch(Duration at, Optional<Input.By.Hand> hand) {}

  /**
   * A setting.
   *
   * @param line what it is and how it stands
   * @param group whether it is one of the bar's
   * @param touched how it was last changed in this run, empty if nobody did
   */
  public record Row(SettingLine line, boolean group, Optional<Touch> touched) {
    /** Whether somebody changed it in this run; what the device itself did is no change. */
    public boolean changed() {
      return line.mark() == SettingLine.Mark.CHANGED && touched.isPresent();
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
        lines.stream()
            .filter(line -> line.mark() != SettingLine.Mark.NONE && !line.secret())
            .filter(
                line ->
                    row(line, false, journal).changed() || line.mark() == SettingLine.Mark.OTHER);
    Stream.concat(
            told.sorted(Comparator.comparing(line -> line.mark() != SettingLine.Mark.CHANGED)),
            USUAL.stream().flatMap(path -> find(lines, path).stream()))
        .filter(line -> !SWITCHES.contains(line.path()))
        .distinct()
        .limit(4 + changed(lines, journal))
        .forEach(line -> rows.add(row(line, false, journal)));
    rows.sort(Comparator.comparing(row -> !row.changed()));
    return new WorldCard(rows);
  }

  /** What was changed is never left out for want of room. */
  private static long changed(List<SettingLine> lines, List<JournalEntry> journal) {
    return lines.stream()
        .filter(line -> row(line, false, journal).changed())
        .filter(line -> !SWITCHES.contains(line.path()))
        .count();
  }

  private static Optional<SettingLine> find(List<SettingLine> lines, String path) {
    return lines.stream().filter(line -> line.path().equals(path)).findFirst();
  }

  private static Row row(SettingLine line, boolean group, List<JournalEntry> journal) {
    return new Row(line, group, touched(line.path(), journal));
  }

  private static Optional<Touch> touched(String path, List<JournalEntry> journal) {
    return journal.reversed().stream()
        .filter(JournalEntry.Done.class::isInstance)
        .map(JournalEntry.Done.class::cast)
        .filter(done -> done.response().accepted())
        .flatMap(
            done -> InputWords.exactly(done.words()).stream().flatMap(it -> of(path, done, it)))
        .findFirst();
  }

  private static Stream<Touch> of(String path, JournalEntry.Done done, Input input) {
    boolean touches =
        switch (Hands.bare(input)) {
          case Input.Link _ -> path.equals("network.link");
          case Input.Internet _ -> path.equals("network.internet");
          case Input.DomainController _ -> path.equals("network.domainController");
          case Input.Vpn _ -> path.equals("network.vpn");
          case Input.Change(String changed, String _) -> path.equals(changed);
          default -> false;
        };
    return touches ? Stream.of(new Touch(done.at(), Hands.of(input))) : Stream.empty();
  }

  /** How many were changed in this run. */
  public long changes() {
    return rows.stream().filter(Row::changed).count();
  }
}
