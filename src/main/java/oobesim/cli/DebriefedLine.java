// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.debrief.Debrief;
import oobesim.debrief.DebriefPage;
import oobesim.debrief.LinePage;
import oobesim.debrief.Made;
import oobesim.drill.Drill;
import oobesim.instructor.JournalFiles;

/** Tells the runs at several places as one judgement, with a page for each place. */
final class DebriefedLine {
  private final Program program;
  private final Path out;

  DebriefedLine(Program program, Path out) {
    this.program = program;
    this.out = out;
  }

  /**
   * Tells the journals of a folder.
   *
   * @param said the drill's file or name, empty for the one that the journals name
   * @param xapi must be null: a place is a run of its own, and its statements are
   */
  int tell(Path folder, Optional<Path> said, Path xapi) {
    if (xapi != null) {
      throw new Refused(Refusal.of("statements-of-places"));
    }
    List<RunOfDrill> runs = opened(folder, said);
    Drill drill = runs.getFirst().drill();
    if (drill.places().isEmpty()
        || runs.stream().anyMatch(run -> !run.drill().id().equals(drill.id()))) {
      throw new Refused(Refusal.of("not-one-line", "folder", Inputs.name(folder)));
    }
    for (int i = 1; i <= runs.size(); i++) {
      Outputs.requireOwn(out.resolve(LinePage.placeName(i)), DebriefPage.MARK);
    }
    List<Debrief> places = new ArrayList<>();
    for (RunOfDrill run : runs) {
      Debrief debrief = run.opened().debrief(program.words());
      new RunsOfDrills(program).warn(run, debrief.otherEdition());
      places.add(debrief);
      Made made = new Made(program.version(), run.digest(), run.difference(program.words()));
      DrawnPictures pictures = new DrawnPictures(program.pictures());
      write(
          LinePage.placeName(places.size()),
          DebriefPage.of(debrief, made, pictures, program.words()));
    }
    write("index.html", LinePage.of(drill, places, program.version(), program.words()));
    String page = Inputs.name(out.resolve("index.html"));
    program.console().message(Outcome.line(program.words(), "debrief", "file", page));
    return ExitCode.DONE;
  }

  private void write(String name, String text) {
    Outputs.write(out.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private List<RunOfDrill> opened(Path folder, Optional<Path> said) {
    List<Path> journals = JournalFiles.ofPlaces(folder);
    if (journals.isEmpty()) {
      throw new Refused(
          Refusal.of("no-places", "folder", Inputs.name(folder), "first", JournalFiles.ofPlace(1)));
    }
    RunsOfDrills runs = new RunsOfDrills(program);
    return journals.stream().map(journal -> runs.open(journal, said)).toList();
  }
}
