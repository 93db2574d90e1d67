// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import oobesim.document.FileBytes;
import oobesim.i18n.Words;
import oobesim.session.JournalFile;

/**
 * The journals of a class in a folder, judged.
 *
 * @param results what the class has come to
 * @param faults the files that cannot be judged, by name, with what became of them; empty for one
 *     that cannot be read
 */
public record ClassRuns(ClassResults results, Map<String, Optional<JournalRun>> faults) {
  private static final String JOURNAL = ".jsonl";

  public ClassRuns {
    faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  /** The journals in a folder, sorted by name; folders inside are not looked into. */
  public static List<Path> journals(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      // Listing a pipe would wait for whoever writes into it.
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().filter(ClassRuns::isJournal).toList();
    }
  }

  /** By its name or, whatever it is called, by how it begins. */
  private static boolean isJournal(Path file) {
    return file.getFileName().toString().endsWith(JOURNAL) || JournalFile.isOne(file);
  }

  /** Judges all journals in a folder; drills are said in the language of some words. */
  public static ClassRuns in(Path folder, JournalRuns runs, Words words) throws IOException {
    List<Go> goes = new ArrayList<>();
    Goes judge = new Goes(words);
    JournalRuns ofAll = runs.ofAClass();
    Map<String, Optional<JournalRun>> faults = new TreeMap<>();
    for (Path file : journals(folder)) {
      String name = file.getFileName().toString();
      try {
        switch (ofAll.open(FileBytes.of(file), folder.toAbsolutePath())) {
          case JournalRun.Opened opened -> goes.add(judge.of(name, opened));
          case JournalRun other -> faults.put(name, Optional.of(other));
        }
      } catch (IOException | SecurityException unreadable) {
        faults.put(name, Optional.empty());
      }
    }
    return new ClassRuns(ClassResults.of(goes), faults);
  }
}
