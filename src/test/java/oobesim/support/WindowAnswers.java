// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import oobesim.debrief.ClassRuns;
import oobesim.debrief.JournalRun;
import oobesim.debrief.JournalRuns;
import oobesim.profile.Shelves;
import oobesim.ui.trainee.RetoldSetup;
import oobesim.ui.trainee.debrief.FolderMemory;
import oobesim.ui.trainee.debrief.Retelling;

/** What the computer's dialogs are answered with, and what is done beside a window. */
final class WindowAnswers {
  private final Deque<Path> folders = new ArrayDeque<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private Optional<Path> file = Optional.empty();
  private Optional<Path> savedAs = Optional.empty();
  private String suggested = "";
  private int folderQuestions;
  private Runnable meanwhile = () -> {};
  private boolean slow;

  private Optional<Path> remembered = Optional.empty();
  private final List<String> written = new ArrayList<>();

  /** What was written of runs that are over. */
  List<String> written() {
    return written;
  }

  /** What tells runs that are over: real journals, and a page that is one line. */
  RetoldSetup retold() {
    return new RetoldSetup(
        new Retelling(
            new JournalRuns(Shelves.INSIDE_ALONE, ShippedFlow.source()), writing(), memory()),
        (owner, folder) -> askForFile(),
        owner -> askForFolder());
  }

  private Retelling.Writing writing() {
    return new Retelling.Writing() {
      @Override
      public Path debrief(JournalRun.Opened run, Path folder) {
        written.add("debrief of " + run.drill().id() + " in " + folder);
        return folder.resolve("index.html");
      }

      @Override
      public Path results(ClassRuns runs, Path folder) {
        written.add("results of " + runs.results().lines().size() + " in " + folder);
        return folder.resolve("results.csv");
      }
    };
  }

  private FolderMemory memory() {
    return new FolderMemory() {
      @Override
      public Optional<Path> folder() {
        return remembered;
      }

      @Override
      public void remember(Path folder) {
        remembered = Optional.of(folder);
      }
    };
  }

  void file(Path answer) {
    file = Optional.of(answer);
  }

  void savedAs(Path answer) {
    savedAs = Optional.of(answer);
  }

  void folders(List<Path> answers) {
    folders.addAll(answers);
  }

  void meanwhile(Runnable what) {
    meanwhile = what;
  }

  void setSlow() {
    slow = true;
  }

  String suggested() {
    return suggested;
  }

  int folderQuestions() {
    return folderQuestions;
  }

  Optional<Path> askForFile() {
    meanwhile.run();
    return file;
  }

  Optional<Path> askForFolder() {
    folderQuestions++;
    meanwhile.run();
    return Optional.ofNullable(folders.poll());
  }

  Optional<Path> askForName(String suggestion) {
    suggested = suggestion;
    meanwhile.run();
    return savedAs;
  }

  /** Does work at once, or keeps it until {@link #works}. */
  void beside(Runnable work) {
    if (slow) {
      waiting.add(work);
    } else {
      work.run();
    }
  }

  void works() {
    List<Runnable> all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(Runnable::run);
  }
}
