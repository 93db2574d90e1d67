// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;
import oobesim.drill.SpokenDrill;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.profile.Shelves;
import oobesim.profile.TextsFolder;

/** The drills that a person can choose from, those with faults among them. */
public final class DrillShelf {
  private DrillShelf() {}

  /**
   * A drill file.
   *
   * @param file where it is
   * @param drill the drill, empty for one with faults, which cannot be started
   * @param title what it is called, also where it has faults
   * @param findings its faults
   */
  public record Entry(Path file, Optional<Drill> drill, String title, List<Finding> findings) {
    public Entry {
      findings = List.copyOf(findings);
    }

    private String order() {
      return drill.map(it -> it.briefing().number()).orElse("~" + file.getFileName());
    }
  }

  /**
   * The drills of folders as they are said in a language, by their numbers; those with faults last.
   */
  public static List<Entry> in(List<Path> folders, Words words) {
    List<Entry> entries = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Words here = TextsFolder.beside(words, folder);
        files(folder).forEach(file -> entries.add(entry(file, here)));
      }
    }
    entries.sort(Comparator.comparing(Entry::order));
    return entries;
  }

  private static List<Path> files(Path folder) {
    try {
      return Shelves.in(folder);
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Entry entry(Path file, Words words) {
    String name = file.getFileName().toString();
    try {
      DrillReading reading = DrillReader.read(file);
      String title = reading.title().isBlank() ? name : words.ofFile(reading.title());
      Optional<Drill> spoken = reading.drill().map(drill -> SpokenDrill.of(drill, words::ofFile));
      return new Entry(file, spoken, title, reading.findings());
    } catch (IOException | SecurityException fault) {
      Phrase.Sentence said =
          Phrase.of(
              "findings-profile",
              "unreadable-file",
              "file",
              file.toString(),
              "fault",
              String.valueOf(fault.getMessage()));
      Finding finding = new Finding("unreadable-file", Severity.ERROR, "", Position.START, said);
      return new Entry(file, Optional.empty(), name, List.of(finding));
    }
  }
}
