// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import oobesim.document.JsonReader;
import oobesim.support.TextsAlone;

/** All that calls said and wrote, by names that end with their form. */
final class HostileTold {
  private final Map<String, String> told = new TreeMap<>();

  /** What a call says, and what it says beside it. */
  void said(String name, Object... call) {
    said(name, new Call().drawing((screen, display) -> TextsAlone.of(screen)), call);
  }

  /** The same of a caller. */
  void said(String name, Call caller, Object... call) {
    CommandResult result = caller.with(call);
    assertThat(result.exit()).as("%s\n%s", name, result.err()).isLessThan(ExitCode.FAULT);
    told.put(name, result.out());
    told.put(name + ", messages", result.err());
  }

  /** The files of a folder that are read by people; those of JSON are looked at here. */
  void files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        assertThat(name).matches("[\\w./-]+");
        if (name.endsWith(".json")) {
          assertThat(JsonReader.read(Files.readString(file)).findings()).as(name).isEmpty();
        } else if (name.matches(".*\\.(html|xml|txt|script|csv|svg)")) {
          // A spreadsheet knows the letters of a sheet by its mark.
          String text = Files.readString(file).replaceFirst("^\uFEFF", "");
          told.put(folder.getFileName() + " " + name, text);
        }
      }
    }
  }

  /** One file. */
  void file(String name, Path file) throws IOException {
    told.put(name, Files.readString(file));
  }

  Map<String, String> all() {
    return told;
  }

  String of(String name) {
    return told.get(name);
  }

  void assertHarmless() {
    told.forEach(HostileOutput::assertHarmless);
  }
}
