// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenShape;
import oobesim.support.Fx;
import oobesim.ui.spoken.SpokenGaps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A screen reader can tell everything on every page that the keyboard gets to. */
class SpokenScreensTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyStopOfEveryPageIsTold(String language) {
    ScreenCatalog screens = ScreenCatalog.in(Locale.forLanguageTag(language));
    LaidOut page = LaidOut.display(1280, 800);
    List<String> gaps = new ArrayList<>();
    Set<ScreenShape> seen = new HashSet<>();
    Scenes.ofEachShape(scene -> true)
        .forEach(
            scene -> {
              Screen screen = screens.describe(scene.layers(), scene.world());
              seen.add(ScreenShape.of(screen));
              page.showAnew(screen);
              gaps(page).forEach(gap -> gaps.add(scene.folder() + "/" + scene.name() + ": " + gap));
            });
    assertThat(String.join("\n", gaps)).isEmpty();
    assertThat(seen).hasSizeGreaterThan(50);
  }

  private static List<String> gaps(LaidOut page) {
    return Fx.get(() -> SpokenGaps.in(page.all(node -> true).getFirst().getScene().getRoot()));
  }
}
