// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.profile.SimulationProfile;
import oobesim.session.JournalText;
import oobesim.session.RunHeader;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped scripts on Windows 10 and on Windows 11, whichever they were written for. */
class BothWindowsTest {
  private static final String MARK = "# Profile: ";

  /**
   * A script on one version of Windows.
   *
   * @param file the script
   * @param windows which version
   */
  private record Rehearsed(Path file, String windows) {
    @Override
    public String toString() {
      return file.getFileName() + " on Windows " + windows;
    }
  }

  /**
   * What a script told.
   *
   * @param output what {@code play} prints
   * @param journal the journal
   * @param pages the pages in their order
   */
  private record Told(String output, String journal, List<String> pages) {}

  static List<Rehearsed> scripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles", "scripts"))) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(file -> Stream.of("10", "11").map(version -> new Rehearsed(file, version)))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void twiceTheSameGivesTheSameBytes(Rehearsed script) throws IOException {
    Told once = play(script, 1);
    Told twice = play(script, 1);
    assertThat(once.output()).isNotEmpty().isEqualTo(twice.output());
    assertThat(once.journal()).isNotEmpty().isEqualTo(twice.journal());
  }

  /** Device preparation is not there on Windows 10. */
  static List<Rehearsed> scriptsOfBoth() throws IOException {
    return scripts().stream()
        .filter(script -> !script.file().endsWith("device-preparation.script"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("scriptsOfBoth")
  void thePagesAreTheSameOnBothVersions(Rehearsed script) throws IOException {
    String other = script.windows().equals("10") ? "11" : "10";
    assertThat(play(script, 1).pages())
        .filteredOn(page -> !page.equals("diagnostics"))
        .isEqualTo(
            play(new Rehearsed(script.file(), other), 1).pages().stream()
                .filter(page -> !page.equals("diagnostics"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void anotherSeedGivesTheSamePages(Rehearsed script) throws IOException {
    assertThat(play(script, 7).pages()).isEqualTo(play(script, 1).pages());
  }

  private static Told play(Rehearsed script, long seed) throws IOException {
    String text = Files.readString(script.file());
    SimulationProfile profile = Rehearsal.profile(name(text), "windows.version", script.windows());
    List<String> output = new ArrayList<>();
    List<String> journal = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    RunWatcher watcher =
        RunWatcher.NOBODY
            .withOutput(line -> output.add(OutputText.line(line)))
            .withJournal(entry -> journal.add(JournalText.line(entry)))
            .withVisits(visit -> seen(pages, visit.screen().value()));
    ScriptPlayer.play(
        ShippedFlow.flow(),
        new RunHeader("windows-oobe", Optional.empty(), seed, profile),
        ScriptReader.read(text, profile, ShippedFlow.flow()).script().orElseThrow(),
        Played.SCREENS,
        watcher);
    return new Told(String.join("\n", output), String.join("\n", journal), pages);
  }

  /** A look at the page ends a visit; the page stays. */
  private static void seen(List<String> pages, String page) {
    if (pages.isEmpty() || !pages.getLast().equals(page)) {
      pages.add(page);
    }
  }

  private static String name(String text) {
    return text.lines()
        .filter(line -> line.startsWith(MARK))
        .findFirst()
        .orElseThrow()
        .substring(MARK.length())
        .replace(".json", "");
  }
}
