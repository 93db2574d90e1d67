// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.contrast.Contrast;
import oobesim.ui.contrast.Legible;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All words and signs of the simulator itself can be read, also those that are switched off. */
class ContrastInWindowTest {
  private static final double WANTED = 4.5;
  private static final double HIGH = 7;

  @TempDir private Path folder;

  private static void legible(WindowDriver window, String what) {
    List<Legible> all =
        Fx.get(() -> Contrast.of(window.stage().getScene(), "bar-drawing", "bar-stroke"));
    assertThat(own(all)).as(what).isNotEmpty();
    assertThat(faint(own(all))).as(what).isEmpty();
  }

  private static List<Legible> faint(List<Legible> all) {
    return all.stream().filter(one -> one.ratio() < WANTED).toList();
  }

  /** The device's own pages have a test of their own. */
  private static List<Legible> own(List<Legible> all) {
    return all.stream().filter(one -> !one.has("screen-view")).toList();
  }

  @Test
  void barCanBeReadWhileTheDeviceIsOffAndOn() {
    try (WindowDriver window = WindowDriver.open()) {
      legible(window, "off");
      window.does(Command.POWER);
      legible(window, "on");
      window.jumpsTo("entra-signin").does(Command.CABLE, Command.INTERNET, Command.PAUSE);
      legible(window, "unplugged and paused");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ABOUT", "START_PAGE", "SETTINGS", "FAILURES", "PEOPLE", "OUTCOME"})
  void pageAndTheBarAboveItCanBeRead(Command page) {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER, page);
      legible(window, page.id());
    }
  }

  /** Twice as far apart as it has to be: that is what high contrast is for. */
  @ParameterizedTest
  @EnumSource(
      names = {"ABOUT", "START_PAGE", "DRILLS", "SETTINGS", "FAILURES", "PEOPLE", "OUTCOME"})
  void inHighContrastAllWordsStandOutFar(Command page) {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER, Command.HIGH_CONTRAST, page);
      List<Legible> all =
          Fx.get(() -> Contrast.of(window.stage().getScene(), "bar-drawing", "bar-stroke"));
      assertThat(own(all)).isNotEmpty();
      assertThat(own(all).stream().filter(one -> one.ratio() < HIGH)).isEmpty();
    }
  }

  @Test
  void remarksOnAFileCanBeRead() throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, "{\"device\": {\"serialNumbr\": 1, \"virtual\": 7}, \"what\": 1}");
    try (WindowDriver window = WindowDriver.open(bad)) {
      legible(window, "a file that cannot be used");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"surroundings", "keys", "speed", "file"})
  void menuCanBeRead(String menu) {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.POWER);
      Fx.run(() -> ((MenuButton) window.node("device-bar/" + menu)).show());
      window.settles();
      List<Legible> words = new ArrayList<>();
      popups(popup -> words.addAll(Contrast.of(popup.getScene())));
      assertThat(words).isNotEmpty();
      assertThat(faint(words)).isEmpty();
      Fx.run(() -> ((MenuButton) window.node("device-bar/" + menu)).hide());
    }
  }

  private static void popups(Consumer<PopupWindow> look) {
    Fx.run(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(Window::isShowing)
                .forEach(look));
  }
}
