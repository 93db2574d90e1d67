// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Window;
import oobesim.authoring.DrillMaker;
import oobesim.authoring.MadeRun;
import oobesim.authoring.NewDrill;
import oobesim.authoring.Wish;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;
import oobesim.i18n.Words;
import oobesim.instructor.WriteFault;
import oobesim.profile.Kept;
import oobesim.session.FlowFinder;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.RunHeader;
import oobesim.session.Sitting;
import oobesim.ui.console.NewDrills;
import oobesim.ui.console.text.StationText;
import oobesim.ui.trainee.FolderPicker;
import oobesim.ui.trainee.text.WindowText;

/** Makes drills of runs as the command line does, and says so in the words of the station. */
final class StationDrills implements NewDrills {
  private static final int MOST_OF_A_NAME = 1000;

  private final FlowFinder flows;
  private final FolderPicker folders;
  private final StationText text;
  private final WindowText pages;

  StationDrills(FlowFinder flows, FolderPicker folders, StationText text, WindowText pages) {
    this.flows = flows;
    this.folders = folders;
    this.text = text;
    this.pages = pages;
  }

  @Override
  public Optional<Path> folder(Window owner) {
    return folders.pick(owner);
  }

  @Override
  public String make(List<JournalEntry> journal, Path folder) {
    String lines = JournalText.lines(journal);
    return MadeRun.of(lines, flows.flows())
        .run()
        .flatMap(
            run ->
                DrillMaker.of(
                    run,
                    wish(run.trace().header(), folder),
                    flows.shelves(),
                    from(run, folder),
                    Words.in(pages.words().locale())))
        .map(made -> written(made, folder))
        .orElseGet(() -> text.text("new-drill.nothing"));
  }

  /** Called after the profile; with a number where somebody has made one of it already. */
  private static Wish wish(RunHeader header, Path folder) {
    String id = Wish.id(header.profile().name());
    return IntStream.range(1, MOST_OF_A_NAME)
        .mapToObj(number -> number == 1 ? id : id + "-" + number)
        .filter(name -> !Files.exists(folder.resolve(name + ".json")))
        .findFirst()
        .map(name -> new Wish(name, ""))
        .orElse(new Wish(id, ""));
  }

  private Optional<Drill> from(MadeRun run, Path folder) {
    return run.trace()
        .header()
        .sitting()
        .map(Sitting::drill)
        .flatMap(id -> flows.shelves().named(Kept.DRILL, id, folder))
        .flatMap(found -> read(found.file()));
  }

  private static Optional<Drill> read(Path file) {
    try {
      DrillReading reading = DrillReader.read(file);
      return reading.drill();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private String written(NewDrill made, Path folder) {
    try {
      made.writeTo(folder);
      return text.count(
          "new-drill.made", made.toDos(), "file", made.in(folder), "steps", made.steps());
    } catch (IOException fault) {
      String why = pages.text("status.write-fault." + WriteFault.of(fault).word());
      return text.text("new-drill.not-written", "folder", folder, "fault", why);
    }
  }
}
