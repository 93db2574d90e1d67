// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oobesim.page.ScreenId;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.screen.ScreenCatalog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text of a page is cut off, out of its box or over another one, whatever it is written in. */
class TextsFitTest {
  /** All languages on Windows 11; on Windows 10 English, and what is longer than any of them. */
  @ParameterizedTest
  @CsvSource({
    "en, 1280, 800, 10 11",
    "de, 1280, 800, 11",
    "fr, 1280, 800, 11",
    "es, 1280, 800, 11",
    "pt, 1280, 800, 11",
    "ja, 1280, 800, 11",
    "ar, 1280, 800, 11",
    "qps-ploc, 1280, 800, 10 11",
    "de, 1024, 768, 10",
  })
  void everyTextHasItsRoom(String language, int width, int height, String windows) {
    List<Scene> looked =
        Scenes.ofEachShape(scene -> alone(scene) && windows.contains(number(scene))).toList();
    assertThat(faults(language, width, height, looked.stream())).isEmpty();
    assertThat(looked).hasSizeGreaterThan(50);
  }

  /** The long form: all on both, also where only the words of a page are others. */
  @ParameterizedTest
  @Tag("soak")
  @CsvSource({
    "en, 1280, 800",
    "de, 1280, 800",
    "fr, 1280, 800",
    "es, 1280, 800",
    "pt, 1280, 800",
    "ja, 1280, 800",
    "ar, 1280, 800",
    "qps-ploc, 1280, 800",
    "de, 1024, 768",
  })
  void everyTextOfEverySceneHasItsRoom(String language, int width, int height) {
    Stream<Scene> scenes = Scenes.all().filter(TextsFitTest::alone);
    assertThat(faults(language, width, height, scenes)).isEmpty();
  }

  private static String faults(String language, int width, int height, Stream<Scene> scenes) {
    ScreenCatalog screens = ScreenCatalog.in(Locale.forLanguageTag(language));
    LaidOut page = LaidOut.display(width, height);
    List<String> faults = new ArrayList<>();
    scenes.forEach(
        scene -> {
          page.showAnew(screens.describe(scene.layers(), scene.world()));
          TextBoxes.faults(page, width, height)
              .forEach(fault -> faults.add(scene.folder() + "/" + scene.name() + ": " + fault));
        });
    return String.join("\n", faults);
  }

  /** Windows lie over pages, and a console ends its lines where its window does. */
  private static boolean alone(Scene scene) {
    return scene.layers().behind().isEmpty() && scene.layers().front() != ScreenId.COMMAND_PROMPT;
  }

  private static String number(Scene scene) {
    return scene.world().around().windows().version().number();
  }

  @Test
  void aTextThatIsTooLongIsFound() {
    String longest = "W".repeat(90);
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", "region"));
    page.text("Yes").setText(longest);
    assertThat(TextBoxes.faults(page, 1280, 800)).contains("cut off: " + longest);
  }
}
