// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the specification: a title, and what is given, what is done, what is seen then.
 *
 * <p>A row is played on both versions of Windows unless it says otherwise. The words of {@link
 * #given} are {@code PATH = VALUE}; those of {@link #when} are lines of scripts, and {@code user
 * goes to SCREEN} or {@code technician goes to SCREEN} for the sensible way there; those of {@link
 * #then} stand in {@link Sentences}.
 *
 * @param title what the row is about, as in the page of behaviours
 * @param windows the versions on which it is played
 * @param profile the shipped profile that it begins with
 * @param given settings that are changed before the run begins
 * @param when what is done
 * @param then what is seen
 */
record Row(
    String title,
    List<String> windows,
    String profile,
    List<String> given,
    List<String> when,
    List<String> then) {
  private static final List<String> BOTH = List.of("10", "11");

  /** A row with a title that says nothing more yet. */
  static Row row(String title) {
    return new Row(title, BOTH, "preprovisioning-entra", List.of(), List.of(), List.of());
  }

  /** Only on one version of Windows. */
  Row on(String version) {
    return new Row(title, List.of(version), profile, given, when, then);
  }

  /** A shipped profile, with settings changed. */
  Row given(String name, String... settings) {
    return new Row(title, windows, name, List.of(settings), when, then);
  }

  /** What is done. */
  Row when(String... lines) {
    return new Row(title, windows, profile, given, List.of(lines), then);
  }

  /** What is seen, after what has been said so far. */
  Row then(String... sentences) {
    return new Row(title, windows, profile, given, when, List.of(sentences));
  }

  /** What is done after all that, and what is seen then. */
  Row andWhen(String... lines) {
    List<String> all = new ArrayList<>(when);
    then.forEach(sentence -> all.add(Stage.SEEN + sentence));
    all.addAll(List.of(lines));
    return new Row(title, windows, profile, given, all, List.of());
  }

  /** The row on each of its versions of Windows. */
  Stream<Case> cases() {
    return windows.stream().map(version -> new Case(this, version));
  }

  /**
   * A row on one version of Windows.
   *
   * @param row which row
   * @param version which version
   */
  record Case(Row row, String version) {
    void play() {
      Stage stage = Stage.of(row, version);
      row.when().forEach(stage::does);
      row.then().forEach(stage::sees);
      stage.seesThatWindowsStarts();
    }

    @Override
    public String toString() {
      String given = String.join(", ", row.given());
      return row.title() + ": " + row.profile() + " " + given + " (Windows " + version + ")";
    }
  }
}
