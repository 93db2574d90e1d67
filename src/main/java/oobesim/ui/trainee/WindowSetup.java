// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import oobesim.coach.Drills;
import oobesim.instructor.BrokenOff;
import oobesim.instructor.Causes;
import oobesim.instructor.FileOpener;
import oobesim.instructor.LogArchive;
import oobesim.instructor.Pace;

/**
 * What a window is made with.
 *
 * @param version the program's version
 * @param opener turns files into runs
 * @param picker asks for files
 * @param folders asks for the folder of exported logs
 * @param saver asks for the file of a journal
 * @param beside does what would hold the window
 * @param later does what nobody waits for before the window is there
 * @param archive makes the logs
 * @param defaultFile the file to use where nobody names one
 * @param shipped the files to offer
 * @param causes what can fail
 * @param drills the exercises that are offered
 * @param brokenOff an earlier run with which somebody can go on
 * @param retold what tells runs that are over
 * @param pace how virtual time runs at first
 * @param animated whether screens fade into one another
 */
public record WindowSetup(
    String version,
    FileOpener opener,
    FilePicker picker,
    FolderPicker folders,
    FileSaver saver,
    Executor beside,
    Executor later,
    LogArchive archive,
    Path defaultFile,
    List<Path> shipped,
    Causes causes,
    Drills drills,
    Optional<BrokenOff> brokenOff,
    RetoldSetup retold,
    Pace pace,
    boolean animated) {
  public WindowSetup {
    shipped = List.copyOf(shipped);
  }
}
