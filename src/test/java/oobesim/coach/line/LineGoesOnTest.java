// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.coach.DrillOpener;
import oobesim.i18n.Words;
import oobesim.instructor.BrokenOff;
import oobesim.instructor.FileOpener;
import oobesim.instructor.JournalFiles;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.session.Sitting;
import oobesim.support.LineBench;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line goes on as a whole behind the journals of its places, where it was. */
class LineGoesOnTest {
  @TempDir Path folder;

  private static LineOpener opener() {
    FlowFinder flows = new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
    FileOpener files = new FileOpener(flows, 1, () -> entry -> {});
    return new LineOpener(
        new DrillOpener(files, Shelves.INSIDE_ALONE, () -> 1, Words.in(Locale.ENGLISH)));
  }

  /** Two places are at work, one is set aside, and then the program ends. */
  private LineBench brokenOff(Sitting.Mode mode) throws IOException {
    LineBench bench = new LineBench(1, mode).lands(2).does("click provision").lands(5);
    bench.line().turnTo(7);
    bench.does("note serial 5CG3301AAA", "hand-over");
    bench.passes(Duration.ofSeconds(20)).line().keepIn(folder);
    return bench;
  }

  private static List<String> told(List<Place> places) {
    return places.stream()
        .map(
            place ->
                place.number()
                    + " "
                    + place.serial()
                    + " "
                    + place.state()
                    + " "
                    + place.run().screen().id()
                    + " "
                    + place.drill().sitting())
        .toList();
  }

  @Test
  void everyPlaceIsWhereItWas() throws IOException {
    LineBench before = brokenOff(Sitting.Mode.TRY);

    LineOpener.Outcome outcome = opener().goOn(JournalFiles.ofPlaces(folder));

    assertThat(outcome).isInstanceOf(LineOpener.Begun.class);
    List<Place> places = ((LineOpener.Begun) outcome).places();
    assertThat(told(places)).isEqualTo(told(before.line().places())).hasSize(8);
    assertThat(places.get(6).state()).isEqualTo(PlaceState.SET_ASIDE);
    assertThat(places.get(1).run().now()).isGreaterThan(Duration.ofSeconds(30));
  }

  @Test
  void theLastJournalOfEachPlaceCountsAndTheLineComesAsFarAsItsLongest() throws IOException {
    brokenOff(Sitting.Mode.TRY);
    Path third = folder.resolve("place-3.jsonl");
    Path later = Files.copy(folder.resolve("place-4.jsonl"), folder.resolve("place-3-2.jsonl"));
    Files.setLastModifiedTime(
        later,
        java.nio.file.attribute.FileTime.fromMillis(
            Files.getLastModifiedTime(third).toMillis() + 5_000));

    assertThat(JournalFiles.ofPlaces(folder)).hasSize(8).contains(later).doesNotContain(third);
    BrokenOff found = BrokenOff.ofPlaces(folder).orElseThrow();
    assertThat(found.drill()).isEqualTo("d-22-assembly-line");
    assertThat(found.trainee()).isEqualTo("Mara Lindt");
    assertThat(found.places()).hasSize(8);
    assertThat(found.at()).isGreaterThan(Duration.ofMinutes(2));
  }

  @Test
  void nobodyGoesOnWithATestThatIsOverOrWithOnePlaceAlone() throws IOException {
    LineBench bench = brokenOff(Sitting.Mode.TEST);
    assertThat(BrokenOff.ofPlaces(folder)).isPresent();
    bench.line().finish();
    bench.line().keepIn(folder);
    assertThat(BrokenOff.ofPlaces(folder)).isEmpty();
    assertThat(opener().goOn(JournalFiles.ofPlaces(folder))).isInstanceOf(LineOpener.Refused.class);
    Files.delete(folder.resolve("place-2.jsonl"));
    assertThat(JournalFiles.ofPlaces(folder)).isEmpty();
    assertThat(BrokenOff.ofPlaces(folder.resolve("nowhere"))).isEqualTo(Optional.empty());
  }
}
