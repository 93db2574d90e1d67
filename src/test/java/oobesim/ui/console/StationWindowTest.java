// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import oobesim.instructor.Bays;
import oobesim.instructor.LaterChange;
import oobesim.instructor.Lesson;
import oobesim.instructor.Sight;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.StationDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The station leads the run by keys and buttons, and all that it does stands in the journal. */
class StationWindowTest {
  private static StationDriver narrow() {
    return StationDriver.open("preprovisioning-entra", 1100, 760);
  }

  private static StationDriver wide() {
    return StationDriver.open("preprovisioning-entra", 1600, 1000);
  }

  private static Lesson lesson(Sitting.Mode mode) {
    return new Lesson(SampleDrill.RETRY, "Technician", "Mara", mode);
  }

  @Test
  void timeIsLedByKeys() {
    try (StationDriver station = narrow().does("power on")) {
      station.press(KeyCode.F7);
      assertThat(station.bench().pace().paused()).isTrue();
      assertThat(station.text("station/freeze")).contains("Go on");
      station.press(KeyCode.UP, "alt").press(KeyCode.F7).press(KeyCode.DOWN, "alt");
      assertThat(station.bench().pace().factor()).isEqualTo(60);
      station.press(KeyCode.F8);
      assertThat(station.screen()).isEqualTo("just-a-moment");
      station.fire("station/speed-600");
      assertThat(station.bench().pace().factor()).isEqualTo(600);
      assertThat(station.journal())
          .anyMatch(line -> line.contains("freeze"))
          .anyMatch(line -> line.contains("go-on"))
          .anyMatch(line -> line.contains("jump"))
          .anyMatch(line -> line.contains("speed 600"));
    }
  }

  @Test
  void momentsAreKeptAndComeBackTo() {
    try (StationDriver station = narrow().does("power on").reaches("entra-signin")) {
      station.press(KeyCode.K, "ctrl");
      assertThat(station.bench().moments()).hasSize(1);
      station.does("key WIN x5");
      assertThat(station.screen()).isEqualTo("provisioning-menu");
      station.press(KeyCode.Z, "ctrl");
      assertThat(station.screen()).isEqualTo("entra-signin");
    }
  }

  @Test
  void aRemarkIsOneLineAndEscapeMakesNone() {
    try (StationDriver station = narrow().does("power on")) {
      station.press(KeyCode.M, "ctrl");
      assertThat(station.focus()).isEqualTo("station/mark-text");
      station.type("reads aloud").press(KeyCode.ENTER);
      assertThat(station.find("station/mark-text")).isEmpty();
      station.press(KeyCode.M, "ctrl").type("not this").press(KeyCode.ESCAPE);
      assertThat(station.bench().run().orElseThrow().marks())
          .extracting(oobesim.instructor.Mark::text)
          .containsExactly("reads aloud");
      assertThat(station.journal()).anyMatch(line -> line.contains("mark reads aloud"));
    }
  }

  @Test
  void aDrillIsMadeOfTheRunByKeyAndByButtonAndItIsSaidWhere() {
    try (StationDriver station = narrow().does("power on")) {
      station.press(KeyCode.N, "ctrl", "shift");
      assertThat(station.find("station/told")).as("nobody chose a folder").isEmpty();

      Path drills = Path.of("drills");
      station.picks(drills).press(KeyCode.N, "ctrl", "shift");
      assertThat(((Labeled) station.node("station/told")).getText())
          .startsWith("made in drills of ")
          .contains("\"states\":[\"boot\"]");
      assertThat(station.focus()).isEqualTo("station/told-close");
      station.press(KeyCode.ESCAPE);
      assertThat(station.find("station/told")).isEmpty();

      station.fire("station/new-drill").fire("station/told-close");
      assertThat(station.find("station/told")).isEmpty();
    }
  }

  @Test
  void theWorldIsChangedByTheTrainersHand() {
    try (StationDriver station = wide().does("power on")) {
      station.press(KeyCode.DIGIT2, "alt");
      Fx.run(() -> ((ListView<?>) station.node("station/settings")).getSelectionModel().select(0));
      station.press(KeyCode.SPACE);
      assertThat(station.journal()).anyMatch(line -> line.contains("by trainer network none"));
      assertThat(station.bench().run().orElseThrow().world().around().network().link())
          .isEqualTo(oobesim.provisioning.around.NetworkLink.NONE);
    }
  }

  @Test
  void theTrainerSeesTheWorldOfADrillAndChangesIt() {
    try (StationDriver station = wide().drill("d-05").does("power on")) {
      station.press(KeyCode.DIGIT2, "alt");
      ListView<?> world = (ListView<?>) station.node("station/settings");
      assertThat(world.getItems()).as("as in a free rehearsal").hasSizeGreaterThan(5);
      Fx.run(() -> world.getSelectionModel().select(0));
      station.press(KeyCode.SPACE);
      assertThat(station.journal()).anyMatch(line -> line.contains("by trainer network none"));
      assertThat(station.bench().settings().orElseThrow().lines())
          .as("what the trainee may see")
          .isEmpty();
      station.leads(bench -> bench.allSettings().orElseThrow().set("tenant.name", "Fabrikam"));
      assertThat(station.journal()).anyMatch(line -> line.contains("by trainer set tenant.name"));
    }
  }

  @Test
  void aFailureIsFoundPutInAndRemoved() {
    try (StationDriver station = wide().does("power on")) {
      station.press(KeyCode.DIGIT3, "alt").type("attestation failed this");
      station.press(KeyCode.ENTER);
      assertThat(station.bench().switched("tpm-attestation-intermittent")).isTrue();
      assertThat(station.journal())
          .anyMatch(line -> line.contains("by trainer fault tpm-attestation-intermittent"));
      station.fire("station/remove-tpm-attestation-intermittent");
      assertThat(station.bench().switched("tpm-attestation-intermittent")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "when-when, '', ' at device-preparation/securing-hardware'",
    "when-time, 20m, ' from 20m'",
    "when-try, '', ' on 2 for 1'"
  })
  void aFailureWaitsForAPlaceATimeOrAnAttempt(String segment, String typed, String words) {
    try (StationDriver station = wide()) {
      station.press(KeyCode.DIGIT3, "alt").type("attestation failed this");
      station.fire("station/" + segment);
      if (!typed.isEmpty()) {
        Fx.run(() -> station.node("station/at-time").requestFocus());
        station.type(typed);
      }
      station.fire("station/insert");
      assertThat(station.journal())
          .anyMatch(line -> line.contains("fault tpm-attestation-intermittent" + words));
    }
  }

  @Test
  void severalPlacesStandInARowAndAreTurnedToByKeys() {
    try (StationDriver station = narrow()) {
      assertThat(station.find("station/place-1")).isEmpty();
      ThreePlaces places = new ThreePlaces();
      station.leads(bench -> bench.teach(Optional.of(lesson(Sitting.Mode.TRY).at(places))));
      Button second = (Button) station.node("station/place-2");
      assertThat(second.getAccessibleText()).isEqualTo("Place 2: failed");
      Fx.run(second::requestFocus);
      station.fire("station/place-2");
      assertThat(places.shown).isEqualTo(2);
      station.does("power on");
      assertThat(station.focus()).as("the keyboard stays there").isEqualTo("station/place-2");
      assertThat(station.node("station/place-2").getPseudoClassStates())
          .contains(PseudoClass.getPseudoClass("chosen"));
    }
  }

  private static final class ThreePlaces implements Bays {
    private int shown = 1;

    @Override
    public List<Bay> all() {
      return IntStream.of(1, 2, 3)
          .mapToObj(i -> new Bay(i, "Place " + i, "failed", "failed", i == shown))
          .toList();
    }

    @Override
    public void turnTo(int number) {
      shown = number;
    }
  }

  @Test
  void theCableIsPulledNowOrWaitsForATimeOrAPlaceAndIsCalledOff() {
    try (StationDriver station = wide()) {
      station.press(KeyCode.DIGIT3, "alt").type("cable out").press(KeyCode.ENTER);
      assertThat(station.journal()).anyMatch(line -> line.contains("by trainer network none"));
      station.does("network wired").fire("station/when-time");
      Fx.run(() -> station.node("station/at-time").requestFocus());
      station.type("20m").fire("station/insert");
      assertThat(later(station)).containsExactly(new LaterChange.AtTime(Duration.ofMinutes(20)));
      station.fire("station/remove-network");
      assertThat(later(station)).isEmpty();
      station.fire("station/when-when").fire("station/insert");
      assertThat(later(station)).hasOnlyElementsOfType(LaterChange.AtPlace.class).hasSize(1);
      assertThat(station.node("station/when-try").isDisabled()).isTrue();
    }
  }

  private static List<LaterChange.When> later(StationDriver station) {
    return station.bench().run().orElseThrow().laterChanges().stream()
        .map(LaterChange::when)
        .toList();
  }

  @Test
  void aTimeThatMeansNothingPutsNothingIn() {
    try (StationDriver station = wide()) {
      station.press(KeyCode.DIGIT3, "alt").fire("station/when-time").fire("station/insert");
      assertThat(station.journal()).noneMatch(line -> line.contains("by trainer fault"));
    }
  }

  @Test
  void aDrawPutsOneOfThoseFoundIn() {
    try (StationDriver station = wide()) {
      station.press(KeyCode.DIGIT3, "alt").fire("station/when-draw").fire("station/insert");
      assertThat(station.bench().run().orElseThrow().world().around().faults()).hasSize(1);
    }
  }

  @Test
  void inATestOnlyARemarkIsLeft() {
    try (StationDriver station = narrow().does("power on")) {
      station.leads(bench -> bench.teach(Optional.of(lesson(Sitting.Mode.TEST))));
      station.press(KeyCode.F7).press(KeyCode.F8).press(KeyCode.K, "ctrl");
      assertThat(station.bench().pace().paused()).isFalse();
      assertThat(station.bench().moments()).isEmpty();
      assertThat(station.node("station/freeze").isDisabled()).isTrue();
      station.press(KeyCode.M, "ctrl").type("hesitates").press(KeyCode.ENTER);
      assertThat(station.bench().run().orElseThrow().marks()).hasSize(1);
    }
  }

  @Test
  void theChecklistComesFromTheLessonAndAFreeRehearsalHasNone() {
    try (StationDriver station = narrow().press(KeyCode.DIGIT1, "alt")) {
      ListView<?> steps = (ListView<?>) station.node("station/steps");
      assertThat(steps.getItems()).isEmpty();
      station.leads(bench -> bench.teach(Optional.of(lesson(Sitting.Mode.TRY))));
      assertThat(steps.getItems()).hasSize(10);
      station.fire("station/score");
      assertThat(station.journal())
          .as("who looks at the score is written down")
          .anyMatch(line -> line.contains("mark Score looked at: 2 of 10"));
    }
  }

  @Test
  void anEarlierPictureIsLookedAtAndNotGoneTo() {
    try (StationDriver station = narrow().does("power on").reaches("entra-signin")) {
      Duration now = station.bench().run().orElseThrow().now();
      Sight first = station.bench().run().orElseThrow().sights().get(2);
      Fx.run(() -> station.window().look(first));
      station.settle();
      assertThat(station.node("station/now").isVisible()).isTrue();
      assertThat(station.bench().run().orElseThrow().now()).isEqualTo(now);
      station.press(KeyCode.ESCAPE);
      assertThat(station.node("station/now").isVisible()).isFalse();
    }
  }

  @Test
  void theMirrorTakesTheWholeRow() {
    try (StationDriver station = wide()) {
      double usual = Fx.get(() -> station.node("station/mirror").getBoundsInParent().getWidth());
      station.press(KeyCode.ENTER, "ctrl");
      assertThat(Fx.get(() -> station.node("station/mirror").getBoundsInParent().getWidth()))
          .isGreaterThan(2 * usual);
      assertThat(station.node("station/world").isVisible()).isFalse();
      station.press(KeyCode.ENTER, "ctrl");
      assertThat(station.node("station/world").isVisible()).isTrue();
    }
  }

  @Test
  void aStageShowsItsPages() {
    try (StationDriver station = narrow().does("power on").reaches("entra-signin")) {
      station.fire("station/updates");
      ListView<?> pages = (ListView<?>) station.node("station/sheet-pages");
      assertThat(pages.getItems()).isNotEmpty();
      station.press(KeyCode.ENTER);
      assertThat(station.find("station/sheet")).isEmpty();
      assertThat(station.node("station/now").isVisible()).isTrue();
    }
  }

  @Test
  void theWholeChartLeadsToAState() {
    try (StationDriver station = narrow().does("power on").reaches("entra-signin")) {
      station.press(KeyCode.G, "ctrl");
      String menu =
          station.bench().run().orElseThrow().flow().chart().states().stream()
              .map(state -> state.id().value())
              .filter(id -> id.endsWith("provisioning-menu"))
              .findFirst()
              .orElseThrow();
      Fx.run(
          () ->
              station.stage().getScene().getRoot().lookupAll(".chart-box").stream()
                  .filter(box -> box.getId().equals("station/state-" + menu))
                  .map(javafx.scene.control.Button.class::cast)
                  .findFirst()
                  .orElseThrow()
                  .fire());
      assertThat(station.settle().screen()).isEqualTo("provisioning-menu");
      station.press(KeyCode.ESCAPE);
      assertThat(station.find("station/chart")).isEmpty();
    }
  }

  @Test
  void settingsAndFailuresHaveTheirPages() {
    try (StationDriver station = wide().does("power on")) {
      station.fire("station/all-settings");
      assertThat(station.find("settings-page")).isPresent();
      station.press(KeyCode.ESCAPE).fire("station/all-faults");
      assertThat(station.find("failures-page")).isPresent();
      station.press(KeyCode.ESCAPE);
      assertThat(station.find("failures-page")).isEmpty();
    }
  }

  @Test
  void theClockGoesWithTheRunAndTheTraineeIsNotKeptFromIt() {
    try (StationDriver station = narrow().does("power on").passes(Duration.ofMillis(1300))) {
      String real = Fx.get(() -> station.bench().run().orElseThrow().now().toString());
      assertThat(real).isNotEqualTo("PT0S");
      assertThat(station.find("station/mirror")).isPresent();
      station.fire("station/end");
      assertThat(station.ended()).isTrue();
    }
  }
}
