// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen says what it said when somebody last looked at it. */
class ScreenTextSnapshotTest {
  private final TextSnapshots snapshots = TextSnapshots.ofProject();

  static Stream<Scene> scenes() {
    return Scenes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void screenReadsAsAccepted(Scene scene) throws IOException {
    snapshots.check(scene.file(), ScreenText.plain(Scenes.describe(scene)));
  }

  @Test
  void scenesHaveNamesOfTheirOwn() {
    assertThat(Scenes.all().map(Scene::file).toList()).doesNotHaveDuplicates();
  }

  @Test
  void noSnapshotIsLeftOver() throws IOException {
    assertThat(
            snapshots.unasked(
                Stream.concat(Scenes.all().map(Scene::file), ScreensInLanguagesTest.files())
                    .collect(Collectors.toSet())))
        .as("snapshots without a scene")
        .isEmpty();
  }
}
