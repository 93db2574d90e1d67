// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import oobesim.instructor.LiveRun;
import oobesim.instructor.LogArchive;
import oobesim.instructor.LogFile;
import oobesim.page.ExportStage;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.session.Input;
import oobesim.ui.trainee.text.WindowText;

/**
 * Saves exported logs where the person wants them: when the device's picker of folders opens, the
 * real one is shown, and the device stands still behind it.
 *
 * <p>The run learns only whether a folder was chosen, never which.
 */
final class LogExport {
  private static final Input CHANGED_MIND = new Input.Key("ESCAPE", 1);

  private final LogArchive archive;
  private final WindowText text;
  private boolean open;
  private boolean answered;

  LogExport(LogArchive archive, WindowText text) {
    this.archive = archive;
    this.text = text;
  }

  /**
   * Whether a real picker is needed now that was not shown yet; it counts as open from now on.
   *
   * @param drill whether a drill is open: it asks nobody for a folder of a real machine, and its
   *     device saves to a made-up drive, as in a script
   */
  boolean begins(Optional<LiveRun> run, boolean drill) {
    boolean choosing = !drill && run.map(LiveRun::world).filter(LogExport::asks).isPresent();
    if (!choosing) {
      answered = false;
    }
    boolean begins = choosing && !open && !answered;
    open |= begins;
    return begins;
  }

  /** Whether the picker is open, so that the device must stand still. */
  boolean open() {
    return open;
  }

  /** A made-up drive that fails is not the person's: nothing real is asked for or written. */
  private static boolean asks(World world) {
    return ExportStage.of(world) == ExportStage.CHOOSING
        && world.around().device().exportMedium().takesLogs();
  }

  /** Asks where a run wants to save, and tells what became of it. */
  void ask(Optional<LiveRun> run, Supplier<Optional<Path>> picker, Consumer<String> told) {
    run.map(it -> ask(it, picker)).ifPresent(told);
  }

  /** Asks, and saves or tells the run that nothing was chosen; the words say what became of it. */
  String ask(LiveRun run, Supplier<Optional<Path>> picker) {
    try {
      Optional<Path> folder = picker.get();
      if (folder.isEmpty()) {
        run.apply(CHANGED_MIND);
        return "";
      }
      return save(run, folder.get());
    } finally {
      open = false;
      answered = true;
    }
  }

  private String save(LiveRun run, Path folder) {
    boolean technician = run.screen().id() == ScreenId.PREPROV_FAILURE;
    LogFile file = technician ? LogFile.TECHNICIAN : LogFile.REPORT;
    try {
      Path saved = file.save(folder, archive.of(run.world()));
      return text.text("status.logs-saved", "file", saved.getFileName().toString());
    } catch (IOException fault) {
      run.apply(CHANGED_MIND);
      return text.text("status.logs-not-saved", "fault", fault.getMessage());
    }
  }
}
