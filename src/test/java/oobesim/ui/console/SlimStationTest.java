// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import oobesim.instructor.Bench;
import oobesim.instructor.Lesson;
import oobesim.session.Sitting;
import oobesim.support.CutWords;
import oobesim.support.Fx;
import oobesim.support.StationDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A station beside a trainee's window on one small display: everything is there and legible. */
class SlimStationTest {
  private static final double LEAST = 640;
  private static final Lesson LESSON =
      new Lesson(SampleDrill.RETRY, "Technician", "Mara Lindt", Sitting.Mode.TEST);

  private static StationDriver open(String language, double width) {
    return StationDriver.open("preprovisioning-entra", width, 700, Locale.forLanguageTag(language));
  }

  private static StationDriver taught(String language, double width) {
    return teach(open(language, width), LESSON);
  }

  private static StationDriver teach(StationDriver station, Lesson lesson) {
    return station.leads(bench -> bench.teach(Optional.of(lesson))).settle();
  }

  /** A technician waits at the status page, and the cable is out. */
  private static StationDriver stalled(String language, double width) {
    StationDriver station = taught(language, width);
    station.does("power on").reaches("entra-signin");
    station.does("key WIN", "key WIN", "key WIN", "key WIN", "key WIN");
    station
        .does("select pre-provision", "click next")
        .reaches("preprov-landing")
        .leads(Bench::jump);
    station.does("click provision").reaches("esp").does("by drill network none");
    return station.settle();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 640",
    "en, 740",
    "de, 640",
    "fr, 640",
    "es, 640",
    "pt-BR, 640",
    "ja, 640",
    "ar, 640"
  })
  void nothingIsCutOffOrLiesOnSomethingElseInAnyLanguage(String language, double width) {
    try (StationDriver station = stalled(language, width)) {
      // Names of files, people and steps may be of any length; each has a tip.
      assertThat(CutWords.in(station.stage()))
          .allMatch(cut -> cut.startsWith("station/title ") || step(station, cut));
      List<Node> crumbs = children(station.node("station/unfold").getParent(), 0);
      assertThat(outside(station, crumbs, width - 60)).isEmpty();
      List<Node> bar = List.of(station.node("station/mark"), station.node("station/end"));
      assertThat(outside(station, bar, width)).isEmpty();
      for (String tab : List.of("checklist", "world", "faults", "journal", "marks")) {
        assertThat(outside(station, List.of(station.node("station/all/" + tab)), width)).isEmpty();
      }
    }
  }

  private static boolean step(StationDriver station, String cut) {
    return station.bench().lesson().orElseThrow().checklist().steps().stream()
        .anyMatch(row -> cut.endsWith(" = " + row.title()));
  }

  private static List<Node> children(Parent of, int index) {
    return List.copyOf(
        ((Parent) of.getChildrenUnmodifiable().get(index)).getChildrenUnmodifiable());
  }

  /** What does not lie between the left edge and a line, whichever way is read. */
  private static List<Node> outside(StationDriver station, List<Node> nodes, double line) {
    double width = Fx.get(() -> station.stage().getScene().getWidth());
    boolean left =
        Fx.get(
            () ->
                station.stage().getScene().getRoot().getEffectiveNodeOrientation()
                    == javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
    return nodes.stream()
        .filter(
            node -> {
              Bounds in = Fx.get(() -> node.localToScene(node.getLayoutBounds()));
              return left
                  ? in.getMinX() < 0 || in.getMaxX() > line
                  : in.getMinX() < width - line || in.getMaxX() > width;
            })
        .toList();
  }

  @Test
  void theAwaitedStepStaysInSightWhicheverTabIsOpen() {
    try (StationDriver station = taught("en", LEAST).does("power on")) {
      station.press(KeyCode.DIGIT3, "alt");
      Parent awaited = (Parent) station.node("station/awaited");
      String words =
          Fx.get(() -> ((Labeled) awaited.getChildrenUnmodifiable().getLast()).getText());
      assertThat(words).isEqualTo("Phase and code written down");
      assertThat(Fx.get(awaited::isVisible)).isTrue();
      Fx.run(() -> station.stage().setWidth(1000));
      // The display tells of another width when it likes.
      for (int looks = 0; looks < 50 && Fx.get(() -> awaited.getParent().isVisible()); looks++) {
        Fx.frame(station.stage().getScene());
        station.settle();
      }
      assertThat(Fx.get(() -> awaited.getParent().isVisible())).isFalse();
    }
  }

  @Test
  void aTabThatHasNoRoomForItsNameIsASignWithATip() {
    try (StationDriver station = stalled("de", LEAST)) {
      assertThat(tab(station, "checklist")).isEqualTo("Checkliste");
      assertThat(tab(station, "world")).isEmpty();
      Button world = (Button) station.node("station/all/world");
      assertThat(Fx.get(() -> world.getTooltip().getText())).isEqualTo("Welt");
      station.fire("station/all/world");
      assertThat(tab(station, "world")).isEqualTo("Welt");
      assertThat(tab(station, "checklist")).isEmpty();
    }
  }

  private static String tab(StationDriver station, String id) {
    return Fx.get(() -> ((Button) station.node("station/all/" + id)).getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar"})
  void eightPlacesHaveRoomBesideTheWayOut(String language) {
    try (StationDriver station = open(language, LEAST)) {
      teach(station, LESSON.at(ChangedLooksTest.EIGHT));
      List<Node> bar =
          List.of(
              station.node("station/place-1"),
              station.node("station/place-8"),
              station.node("station/new-drill"),
              station.node("station/end"));
      assertThat(outside(station, bar, LEAST)).isEmpty();
      assertThat(bar.getLast().getAccessibleText()).isNotBlank();
    }
  }
}
