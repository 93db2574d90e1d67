// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import oobesim.instructor.Bench;
import oobesim.instructor.Lesson;
import oobesim.session.Sitting;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Tolerance;
import oobesim.support.Fx;
import oobesim.support.StationDriver;
import oobesim.ui.console.SampleDrill;

/** The pictures of the instructor's station that the guides show, at both widths. */
final class StationPictures {
  private StationPictures() {}

  /** A picture of a station. */
  private record Kept(String name, double width, double height, Consumer<StationDriver> lead)
      implements KeptPicture {
    @Override
    public String path() {
      return "docs/pictures/window/" + name + ".png";
    }

    @Override
    public Tolerance tolerance() {
      return EDGE;
    }

    @Override
    public Picture draw() {
      try (StationDriver station = StationDriver.open("preprovisioning-entra", width, height)) {
        lead.accept(station);
        lookFor(station, "0x81039001");
        return pixels(station.picture());
      }
    }

    @Override
    public String toString() {
      return path();
    }
  }

  /** A few failures that fit: where a list is cut off depends on what was laid out before. */
  private static void lookFor(StationDriver station, String code) {
    station
        .find("station/search")
        .map(TextInputControl.class::cast)
        .ifPresent(field -> Fx.run(() -> field.setText(code)));
    station.settle();
  }

  private static Picture pixels(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Picture(width, height, pixels);
  }

  static Stream<KeptPicture> all() {
    return Stream.of(
        new Kept("station", 1600, 1000, StationPictures::stalled),
        new Kept("station-tall", 1074, 1000, StationPictures::stalled),
        new Kept("station-narrow", 1100, 760, StationPictures::stalled),
        new Kept("station-frozen", 1600, 1000, StationPictures::frozen));
  }

  private static void frozen(StationDriver station) {
    station.does("power on").reaches("entra-signin").press(KeyCode.F7);
  }

  /** A technician comes to the status page, and the cable is pulled out. */
  private static void stalled(StationDriver station) {
    station.leads(
        bench ->
            bench.teach(
                Optional.of(
                    new Lesson(
                        SampleDrill.RETRY,
                        "Technician \u00b7 level 1",
                        "Mara Lindt",
                        Sitting.Mode.TRY))));
    station.does("power on").reaches("entra-signin").skips(Duration.ofMillis(2100));
    station.does("type username joni@contoso.com", "click next");
    station.skips(Duration.ofMillis(1500)).does("click back").skips(Duration.ofMillis(2500));
    station.does("key WIN", "key WIN", "key WIN", "key WIN", "key WIN");
    station.skips(Duration.ofMillis(1700)).does("select pre-provision", "click next");
    station.reaches("preprov-landing").leads(Bench::jump).press(KeyCode.K, "ctrl");
    station.skips(Duration.ofMillis(2400)).does("click provision").reaches("esp");
    station.skips(Duration.ofSeconds(6)).leads(bench -> bench.mark("reads aloud"));
    station.press(KeyCode.K, "ctrl").skips(Duration.ofMillis(500));
    station.does("by drill network none");
    station.does("by trainer fault tpm-attestation-intermittent");
    station.skips(Duration.ofSeconds(5));
  }
}
