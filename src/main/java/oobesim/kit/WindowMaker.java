// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import oobesim.coach.DrillOpener;
import oobesim.coach.Drills;
import oobesim.debrief.JournalRuns;
import oobesim.diagnostics.DiagnosticArchive;
import oobesim.flow.ShippedFailures;
import oobesim.instructor.Causes;
import oobesim.instructor.FileOpener;
import oobesim.instructor.Pace;
import oobesim.session.ShippedFlows;
import oobesim.ui.trainee.RetoldSetup;
import oobesim.ui.trainee.TraineeWindow;
import oobesim.ui.trainee.WindowSetup;
import oobesim.ui.trainee.debrief.FolderMemory;
import oobesim.ui.trainee.debrief.Retelling;
import oobesim.ui.trainee.text.WindowText;

/**
 * Makes windows for a driver: nobody is asked for a file, and screens change at once.
 *
 * @param opener begins runs
 * @param exports where exported logs go
 */
record WindowMaker(FileOpener opener, ExportFolder exports) {
  /** Who drives a window looks for the same words everywhere. */
  private static final WindowText TEXT = WindowText.in(Locale.ENGLISH);

  TraineeWindow make(Stage stage) {
    WindowSetup setup =
        new WindowSetup(
            "",
            opener,
            (owner, folder) -> Optional.empty(),
            owner -> Optional.of(exports.folder()),
            (owner, name) -> Optional.empty(),
            Runnable::run,
            Runnable::run,
            world -> DiagnosticArchive.of(world).bytes(),
            ProfileFiles.shipped("preprovisioning-entra"),
            ProfileFiles.all(),
            new Causes(
                ShippedFailures::catalogue,
                ProfileFiles.folder().resolve("failures"),
                TEXT.words()),
            new Drills(
                List::of, new DrillOpener(opener, ProfileFiles.SHELVES, () -> 0, KitWords.ENGLISH)),
            Optional.empty(),
            retold(),
            Pace.USUAL,
            false);
    return new TraineeWindow(stage, TEXT, setup);
  }

  /** A rehearsal that is driven tells nothing afterwards. */
  private static RetoldSetup retold() {
    JournalRuns runs =
        new JournalRuns(ProfileFiles.SHELVES, new ShippedFlows("", ShippedFailures::catalogue));
    return new RetoldSetup(
        new Retelling(runs, Retelling.Writing.NONE, FolderMemory.NONE),
        (owner, folder) -> Optional.empty(),
        owner -> Optional.empty());
  }
}
