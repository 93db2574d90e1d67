// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.ScreenCatalog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a page is cut off, out of its box or over another one, whatever it is written in. */
class TextsFitTest {
  @ParameterizedTest
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
  void everyTextHasItsRoom(String language, int width, int height) {
    Set<Shape> seen = new HashSet<>();
    assertThat(faults(language, width, height, screen -> seen.add(Shape.of(screen)))).isEmpty();
  }

  /** Also where only the words of a page are others. */
  @ParameterizedTest
  @Tag("soak")
  @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ja", "ar", "qps-ploc"})
  void everyTextOfEverySceneHasItsRoom(String language) {
    assertThat(faults(language, 1280, 800, screen -> true)).isEmpty();
  }

  private static String faults(String language, int width, int height, Predicate<Screen> looked) {
    ScreenCatalog screens = ScreenCatalog.in(Locale.forLanguageTag(language));
    LaidOut page = LaidOut.empty(width, height);
    List<String> faults = new ArrayList<>();
    scenes()
        .forEach(
            scene -> {
              Screen screen = screens.describe(scene.layers(), scene.world());
              if (looked.test(screen)) {
                page.showAnew(screen);
                TextBoxes.faults(page, width, height)
                    .forEach(
                        fault -> faults.add(scene.folder() + "/" + scene.name() + ": " + fault));
              }
            });
    return String.join("\n", faults);
  }

  /** Windows lie over pages, and a console ends its lines where its window does. */
  private static Stream<Scene> scenes() {
    return Scenes.all()
        .filter(scene -> scene.layers().behind().isEmpty())
        .filter(scene -> scene.layers().front() != ScreenId.COMMAND_PROMPT);
  }

  /** What of a screen decides where its texts stand. */
  private record Shape(PageId id, WindowsVersion windows, List<String> blocks, List<String> ends) {
    static Shape of(Screen screen) {
      return new Shape(
          screen.id(),
          screen.windows(),
          screen.blocks().stream().map(block -> block.getClass().getSimpleName()).toList(),
          Stream.concat(screen.buttons().stream(), screen.links().stream())
              .map(ScreenButton::id)
              .toList());
    }
  }

  @Test
  void aTextThatIsTooLongIsFound() {
    String longest = "W".repeat(90);
    LaidOut page = LaidOut.on(1280, 800, LaidOut.scene("11", "region"));
    page.text("Yes").setText(longest);
    assertThat(TextBoxes.faults(page, 1280, 800)).contains("cut off: " + longest);
  }
}
