// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.screen.Theme;
import oobesim.support.Fx;
import oobesim.ui.SampleScreens;
import oobesim.ui.contrast.Contrast;
import oobesim.ui.contrast.Legible;
import oobesim.ui.contrast.RealGreys;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on the simulated device can be read, also at the back of a room. */
class ContrastOfScreensTest {
  /** The enhanced contrast of WCAG 2.2 (1.4.6), which the theme is for. */
  private static final double FAR_APART = 7;

  /** Drawings, and the waves that a weak radio does not have. */
  private static final List<String> DECORATION = List.of("illustration", "icon-rest");

  /** Draws every screen as a new one would, see {@link ScreenCaptureTest}, only sooner. */
  private static final ScreenCapture CAPTURE = new ScreenCapture();

  static Stream<Named<Screen>> screens() {
    Stream<Named<Screen>> kept =
        PictureScenes.all().stream()
            .map(PictureScenes.Kept::scene)
            .distinct()
            .map(scene -> Named.of(scene.toString(), front(Scenes.describe(scene))));
    return Stream.concat(kept, samples());
  }

  /** What lies under a window is measured as a screen of its own, where nothing covers it. */
  private static Screen front(Screen screen) {
    return new Screen(
        screen.id(),
        screen.windows(),
        screen.language(),
        screen.frame(),
        screen.illustration(),
        screen.title(),
        screen.lead(),
        screen.blocks(),
        screen.buttons(),
        screen.links(),
        screen.back(),
        screen.surround(),
        screen.keys(),
        Optional.empty());
  }

  private static Stream<Named<Screen>> samples() {
    return Arrays.stream(WindowsVersion.values())
        .flatMap(
            version ->
                SampleScreens.of(version).all().entrySet().stream()
                    .map(
                        sample ->
                            Named.of(
                                "sample " + sample.getKey() + ", Windows " + version.number(),
                                sample.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void everythingCanBeRead(Screen screen) {
    List<Legible> all =
        Fx.get(() -> Contrast.of(CAPTURE.drawn(screen, 1280, 800, 1, Theme.NORMAL)));
    assertThat(all.stream().filter(one -> !one.enough()).filter(RealGreys::areNot).toList())
        .as(screen.id() + ", Windows " + screen.windows().number())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void inHighContrastAllStandsOutFromItsGround(Screen screen) {
    List<Legible> all =
        Fx.get(() -> Contrast.of(CAPTURE.drawn(screen, 1280, 800, 1, Theme.HIGH_CONTRAST)));
    assertThat(
            all.stream()
                .filter(one -> Collections.disjoint(one.styles(), DECORATION))
                .filter(one -> one.ratio() < FAR_APART)
                .toList())
        .as(screen.id() + ", Windows " + screen.windows().number())
        .isEmpty();
  }
}
