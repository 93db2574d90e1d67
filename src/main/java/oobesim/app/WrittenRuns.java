// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oobesim.cli.DrawnPictures;
import oobesim.cli.PictureSource;
import oobesim.debrief.ClassRuns;
import oobesim.debrief.DebriefPage;
import oobesim.debrief.JournalRun;
import oobesim.debrief.Made;
import oobesim.debrief.ResultSheet;
import oobesim.debrief.ResultsPage;
import oobesim.document.FileBytes;
import oobesim.i18n.Words;
import oobesim.snapshot.WholeFile;
import oobesim.ui.trainee.debrief.ClassPage;
import oobesim.ui.trainee.debrief.Retelling;
import oobesim.ui.trainee.text.WindowText;

/**
 * Writes what {@code debrief} and {@code results} write.
 *
 * @param version the program's version
 * @param pictures draws screens
 * @param text the words for a journal that cannot be judged
 */
record WrittenRuns(String version, PictureSource pictures, WindowText text)
    implements Retelling.Writing {
  private static final String PAGE = "index.html";
  private static final String SHEET = "results.csv";

  @Override
  public Path debrief(JournalRun.Opened run, Path folder) throws IOException {
    Path page = own(folder.resolve(PAGE), DebriefPage.MARK);
    Optional<String> difference =
        run.difference().map(it -> Integer.toString(it.position().line()));
    Made made = new Made(version, run.digest(), difference);
    write(page, DebriefPage.of(run.debrief(words()), made, new DrawnPictures(pictures), words()));
    return page;
  }

  @Override
  public Path results(ClassRuns runs, Path folder) throws IOException {
    Path page = own(folder.resolve(PAGE), ResultsPage.MARK);
    Path sheet = own(folder.resolve(SHEET), ResultSheet.MARK.substring(1));
    Map<String, String> faults = new TreeMap<>();
    runs.faults().forEach((name, fault) -> faults.put(name, ClassPage.why(text, fault)));
    write(page, ResultsPage.of(runs.results(), faults, version, words()));
    write(sheet, ResultSheet.of(runs.results()));
    return sheet;
  }

  /** Without what only the window needs. */
  private Words words() {
    return text.plain();
  }

  /** Somebody's own file of that name is not to be lost; one of an earlier time is replaced. */
  private static Path own(Path file, String mark) throws IOException {
    if (FileBytes.foreign(file, mark)) {
      throw new AccessDeniedException(file.toString());
    }
    return file;
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
