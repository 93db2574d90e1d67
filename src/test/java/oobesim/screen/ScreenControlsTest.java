// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.Selections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a description offers is what the control catalogue offers, no more and no less. */
class ScreenControlsTest {
  static Stream<Scene> scenes() {
    return Scenes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void descriptionHasExactlyTheControlsOfTheCatalogue(Scene scene) {
    List<String> catalogue = catalogue(scene).map(Control::id).toList();
    assertThat(ScreenControls.of(Scenes.describe(scene)).ids())
        .containsExactlyInAnyOrderElementsOf(catalogue);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void buttonIsEnabledWhenTheCatalogueSaysSo(Scene scene) {
    assertThat(ids(scene, ScreenButton::enabled))
        .containsExactlyInAnyOrderElementsOf(buttons(scene, Control::enabled));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void firstFilledButtonIsTheOneThatEnterPresses(Scene scene) {
    List<String> filled = ids(scene, button -> button.role() == ScreenButton.Role.PRIMARY);
    List<String> main = buttons(scene, Control::primary);
    assertThat(filled.isEmpty()).isEqualTo(main.isEmpty());
    assertThat(filled.stream().limit(1).toList()).isEqualTo(main);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void secretFieldsAreTheOnesOfTheCatalogueAndMarkThePage(Scene scene) {
    Screen screen = Scenes.describe(scene);
    List<String> secrets =
        catalogue(scene)
            .filter(control -> control.kind() == Control.Kind.SECRET)
            .map(Control::id)
            .toList();
    assertThat(ScreenControls.of(screen).secrets()).isEqualTo(secrets);
    boolean signIn =
        List.of("entra-signin", "entra-signin-late", "mfa", "web-signin")
            .contains(screen.id().value());
    assertThat(screen.secretsAsked()).isEqualTo(signIn || !secrets.isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void chosenRowIsTheOneOfSelections(Scene scene) {
    ScreenControls.lists(Scenes.describe(scene))
        .forEach(
            list ->
                assertThat(list.selected())
                    .isEqualTo(Selections.chosen(scene.id(), scene.world())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void controlCanBeNamedByWhatItSays(Scene scene) {
    assertThat(ScreenControls.of(Scenes.describe(scene)).buttons())
        .allSatisfy(button -> assertThat(button.label()).isNotBlank());
  }

  private static List<String> ids(Scene scene, Predicate<ScreenButton> which) {
    return ScreenControls.of(Scenes.describe(scene)).buttons().stream()
        .filter(which)
        .map(ScreenButton::id)
        .toList();
  }

  private static List<String> buttons(Scene scene, Predicate<Control> which) {
    return catalogue(scene)
        .filter(control -> control.kind() == Control.Kind.BUTTON)
        .filter(which)
        .map(Control::id)
        .toList();
  }

  private static Stream<Control> catalogue(Scene scene) {
    return ControlCatalog.controls(scene.id(), scene.world()).stream();
  }
}
