// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Journals of the drill about the cable, as {@code play} writes them. */
final class PlayedDrill {
  static final Path DRILL = Path.of("profiles/drills/d-05-retry-is-enough.json");

  private final Path folder;

  PlayedDrill(Path folder) {
    this.folder = folder;
  }

  /** The journal of one of the drill's own scripts. */
  Path shipped(String name) {
    return played(name, Path.of("profiles/drills/scripts/d-05-" + name + ".script"));
  }

  /** The journal of a script's text. */
  Path of(String name, String script) {
    try {
      return played(name, Files.writeString(folder.resolve(name + ".script"), script));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Path played(String name, Path script) {
    Path journal = folder.resolve(name + ".jsonl");
    oobesim("play", DRILL, "--script", script, "--journal", journal);
    return journal;
  }

  /** The same journal in another name, as if that person had made it. */
  static Path by(String trainee, Path journal) {
    return changed(journal, "\"trainee\":\"\"", "\"trainee\":\"" + trainee + "\"");
  }

  /** The same journal with another text in it. */
  static Path changed(Path journal, String from, String to) {
    try {
      String text = Files.readString(journal);
      if (!text.contains(from)) {
        throw new IllegalArgumentException("there is no " + from);
      }
      return Files.writeString(journal, text.replace(from, to));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
