// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.Scene;
import oobesim.screen.ScreenCatalog;
import oobesim.support.Fx;
import oobesim.support.Letters;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;
import oobesim.ui.theme.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter of every screen is in a font that comes with the program. */
class LettersOfScreensTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "pt-BR", "ja", "ar", "qps-ploc"})
  void noLetterIsLookedForInTheFontsOfTheMachine(String language) {
    ScreenCatalog screens = ScreenCatalog.in(Locale.forLanguageTag(language));
    TreeSet<String> lacking = new TreeSet<>();
    ScreenView view = Fx.get(() -> new ScreenView(ScreenActions.NOBODY));
    Fx.run(() -> new Scene(view, 1280, 800));
    // A page that fades out would be dressed and read a second time.
    Fx.run(() -> view.setAnimated(false));
    PictureScenes.faces()
        .map(PictureScenes.Kept::scene)
        .forEach(
            scene ->
                Fx.run(
                    () -> {
                      view.show(screens.describe(scene.layers(), scene.world()));
                      view.applyCss();
                      Letters.lacking(view).forEach(lack -> lacking.add(scene.id() + ": " + lack));
                    }));
    assertThat(lacking).isEmpty();
  }

  @Test
  void aLetterThatAFontLacksIsFound() {
    Fx.run(Typeface::load);
    assertThat(Letters.has(Typeface.REGULAR.size(14), 'é')).isTrue();
    assertThat(Letters.has(Typeface.REGULAR.size(14), 'あ')).isFalse();
    assertThat(Letters.has(Typeface.MONO.size(14), 'あ')).isFalse();
  }
}
