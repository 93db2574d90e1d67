// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import oobesim.coach.line.Place;
import oobesim.i18n.Words;
import oobesim.instructor.FileOpener;
import oobesim.instructor.JournalFiles;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.session.JournalText;
import oobesim.session.Sitting;
import oobesim.support.DrillBench;
import oobesim.support.LineBench;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going on with a drill behind its journal. */
class GoOnDrillTest {
  @TempDir private Path folder;

  private DrillOpener opener() {
    FlowFinder flows = new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
    JournalFiles files = new JournalFiles(folder.resolve("run.jsonl"));
    return new DrillOpener(
        new FileOpener(flows, 1, files), Shelves.INSIDE_ALONE, () -> 3, Words.in(Locale.ENGLISH));
  }

  private DrillOpener.Outcome goOn(String text) {
    return opener().goOn(folder.resolve("broken.jsonl"), text);
  }

  @Test
  void eachPlaceOfALineGoesOnWithTheLaptopThatStoodThere() {
    LineBench line = new LineBench(5, Sitting.Mode.TRY);
    for (Place place : line.line().places()) {
      String text = JournalText.lines(place.run().journal().entries());
      DrillRun on = ((DrillOpener.Begun) goOn(text)).drill();
      assertThat(on.sitting()).isEqualTo(place.drill().sitting());
      assertThat(on.setup().variant()).isEqualTo(place.drill().setup().variant());
      assertThat(on.run().world().around().device().serialNumber()).isEqualTo(place.serial());
    }
  }

  @Test
  void momentsThatWereKeptCanBeGoneBackTo() {
    DrillBench bench = DrillBench.of("d-05", Sitting.Mode.TRY).doing("power on");
    bench.run().keep("here");
    bench.doing("wait 1");
    String text = JournalText.lines(bench.run().journal().entries());
    DrillRun on = ((DrillOpener.Begun) goOn(text)).drill();
    assertThat(on.run().moments()).extracting(moment -> moment.name()).containsExactly("here");
    assertThat(on.run().sights()).isEqualTo(bench.run().sights());
    assertThat(on.run().restore("here")).isTrue();
    assertThat(on.run().screen().id().value()).isEqualTo("boot");
  }

  @Test
  void ofWhatCannotGoOnNoFileIsLeft() throws IOException {
    DrillBench bench = DrillBench.of("d-05", Sitting.Mode.TRY).doing("power on", "wait 1");
    String text = JournalText.lines(bench.run().journal().entries());
    String broken = text.replaceFirst("\n[^\n]*power on[^\n]*\n", "\nno line\n");
    assertThat(goOn(broken)).isInstanceOf(DrillOpener.Refused.class);
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
