// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import oobesim.instructor.Bays;
import oobesim.instructor.Lesson;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.StationDriver;
import oobesim.ui.theme.Comfort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The station stays legible where much stands in it, and looks as the trainee's window does. */
class ChangedLooksTest {
  /** Places that have failed. */
  static final Bays EIGHT =
      new Bays() {
        @Override
        public List<Bay> all() {
          return IntStream.rangeClosed(1, 8)
              .mapToObj(i -> new Bay(i, "Place " + i, "failed", "failed", i == 1))
              .toList();
        }

        @Override
        public void turnTo(int number) {}
      };

  @ParameterizedTest
  @CsvSource({"1000, TRY", "1000, TEST", "1100, TRY", "1600, TRY"})
  void theTitleOfTheDrillIsWholeBesideEightPlaces(int width, Sitting.Mode mode) {
    try (StationDriver station = StationDriver.open("preprovisioning-entra", width, 760)) {
      Lesson lesson = new Lesson(SampleDrill.RETRY, "Technician", "Mara Lindt", mode);
      station.leads(bench -> bench.teach(Optional.of(lesson.at(EIGHT)))).settle();
      Label title = (Label) station.stage().getScene().getRoot().lookup(".top-title");
      assertThat(title.getText()).isEqualTo("Retry is enough");
      assertThat(Fx.get(() -> title.getWidth() - title.prefWidth(-1))).isNotNegative();
      assertThat(Fx.get(() -> right(station, "station/end"))).isLessThanOrEqualTo(width);
      assertThat(Fx.get(() -> right(station, "station/place-8"))).isLessThan(width - 250.0);
    }
  }

  @Test
  void theKeyboardBeginsAtWhatLeadsTheRun() {
    try (StationDriver station = StationDriver.open("preprovisioning-entra", 1100, 760)) {
      assertThat(station.focus()).isEqualTo("station/freeze");
    }
  }

  private static double right(StationDriver station, String id) {
    return station.node(id).localToScene(station.node(id).getLayoutBounds()).getMaxX();
  }

  @Test
  void thePictureOfTheTraineesScreenHasTheTraineesColours() {
    try (StationDriver station = StationDriver.open("preprovisioning-entra", 1600, 1000)) {
      SimpleObjectProperty<Comfort> other = new SimpleObjectProperty<>(Comfort.USUAL);
      Fx.run(() -> station.window().follow(other));
      station.does("power on").reaches("entra-signin").settle();
      assertThat(corner(station)).isGreaterThan(0.8);
      Fx.run(() -> other.set(new Comfort(true, false)));
      assertThat(corner(station.settle())).isLessThan(0.1);
      Fx.run(() -> other.set(Comfort.USUAL));
      assertThat(corner(station.settle())).isGreaterThan(0.8);
    }
  }

  /** How bright the ground of the picture is. */
  private static double corner(StationDriver station) {
    return Fx.get(
        () -> {
          Image image =
              station.node("station/mirror-picture").getParent().getChildrenUnmodifiable().stream()
                  .filter(ImageView.class::isInstance)
                  .map(ImageView.class::cast)
                  .map(ImageView::getImage)
                  .findFirst()
                  .orElseThrow();
          return image.getPixelReader().getColor(4, 4).getBrightness();
        });
  }
}
