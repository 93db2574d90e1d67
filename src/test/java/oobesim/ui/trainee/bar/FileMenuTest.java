// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import oobesim.instructor.Exercise;
import oobesim.instructor.Offer;
import oobesim.profile.Scenario;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.WindowsRelease;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.session.Input;
import oobesim.support.Fx;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;

/** The menu of files has the profiles as soon as they are read, unless there are too many. */
class FileMenuTest {
  private static final BarActions NOTHING =
      new BarActions() {
        @Override
        public void command(Command command) {}

        @Override
        public void chord(String chord) {}

        @Override
        public void surround(Input change) {}

        @Override
        public void speed(double factor) {}

        @Override
        public void open(Path file) {}
      };

  private final List<Consumer<List<Offer>>> asking = new ArrayList<>();

  private MenuButton menu() {
    return Fx.get(
        () -> {
          WindowText text = WindowText.in(Locale.ENGLISH);
          return FileMenu.make(new BarNodes(text), text, NOTHING, asking::add);
        });
  }

  private static List<Offer> offers(int number) {
    WindowsRelease windows =
        new WindowsRelease(WindowsVersion.WINDOWS_11, "Enterprise", "26200", "en-US");
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Offer(
                    Path.of("own-" + i + ".json"),
                    Exercise.UNSAID,
                    Scenario.USER_DRIVEN_ENTRA,
                    windows,
                    NetworkLink.WIRED,
                    "Own " + i,
                    ""))
        .toList();
  }

  private static void opens(MenuButton menu) {
    Fx.run(
        () -> {
          if (menu.getOnShowing() != null) {
            menu.getOnShowing().handle(null);
          }
        });
  }

  private static List<String> shipped(MenuButton menu) {
    return Fx.get(
        () ->
            menu.getItems().stream()
                .map(MenuItem::getId)
                .filter(id -> id != null && id.startsWith("device-bar/shipped-"))
                .toList());
  }

  @Test
  void theyComeWhenTheyAreReadHoweverOftenItWasOpenedMeanwhile() {
    MenuButton menu = menu();
    assertThat(asking).isEmpty();
    opens(menu);
    opens(menu);
    assertThat(shipped(menu)).isEmpty();
    Fx.run(() -> asking.forEach(it -> it.accept(offers(3))));
    assertThat(shipped(menu))
        .containsExactly(
            "device-bar/shipped-own-0", "device-bar/shipped-own-1", "device-bar/shipped-own-2");
  }

  @Test
  void ofMoreThanAnybodyLooksThroughItHasNone() {
    MenuButton menu = menu();
    opens(menu);
    Fx.run(() -> asking.forEach(it -> it.accept(offers(FileMenu.MOST + 1))));
    assertThat(shipped(menu)).isEmpty();
  }
}
