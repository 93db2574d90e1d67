// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import oobesim.instructor.Bench;
import oobesim.instructor.OpenFile;
import oobesim.instructor.RunJournal;
import oobesim.instructor.WriteFault;
import oobesim.ui.trainee.text.WindowText;

/** Saves the journal of the run where a person wants it, and says what became of it. */
final class JournalKeeping {
  private static final String ENDING = ".jsonl";

  private final Bench bench;
  private final WindowText text;

  JournalKeeping(Bench bench, WindowText text) {
    this.bench = bench;
    this.text = text;
  }

  /**
   * Asks for a file and saves.
   *
   * @param question asks with a suggested name, empty if the person changed their mind
   * @return what is to be told, empty for nothing
   */
  String save(Function<String, Optional<Path>> question) {
    return bench
        .file()
        .flatMap(file -> question.apply(suggested(file)).map(path -> save(file, path)))
        .orElse("");
  }

  private static String suggested(OpenFile file) {
    return file.name().replaceFirst("[.][^.]+$", "") + ENDING;
  }

  private String save(OpenFile open, Path file) {
    RunJournal journal = bench.run().orElseThrow().journal();
    try {
      if (Files.exists(file) && Files.isSameFile(file, open.path())) {
        return fault(file, WriteFault.IN_USE);
      }
      journal.keepIn(file);
      return text.count("status.journal-kept", journal.size(), "file", file);
    } catch (IOException | UnsupportedOperationException fault) {
      return fault(file, WriteFault.of(fault));
    }
  }

  private String fault(Path file, WriteFault fault) {
    String why = text.text("status.write-fault." + fault.word());
    return text.text("status.journal-not-saved", "file", file.toString(), "fault", why);
  }

  /** What is to be told of a journal that could not go on, empty for nothing; told once. */
  String news() {
    return bench
        .run()
        .map(run -> run.journal())
        .flatMap(RunJournal::trouble)
        .map(fault -> text.text("status.write-fault." + fault.word()))
        .map(why -> text.text("status.journal-stopped", "fault", why))
        .orElse("");
  }
}
