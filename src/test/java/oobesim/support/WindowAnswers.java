// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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
