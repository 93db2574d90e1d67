// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.profile.Shelves;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.support.Fx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What drills point at stands on the pages that they say. */
class PartNodesTest {
  static Stream<String> meant() throws IOException {
    List<String> all = new java.util.ArrayList<>();
    for (Path file : Shelves.in(Path.of("profiles", "drills"))) {
      DrillReader.read(file).drill().orElseThrow().course().wrongTurns().stream()
          .map(Drill.WrongTurn::shows)
          .forEach(all::addAll);
    }
    return all.stream().distinct().sorted();
  }

  @ParameterizedTest
  @MethodSource("meant")
  void aPageHasWhatADrillPointsAt(String part) {
    String page = part.substring(0, part.indexOf('/'));
    List<Scene> scenes = Scenes.all().filter(scene -> scene.id().value().equals(page)).toList();
    assertThat(scenes).as(page).isNotEmpty();
    assertThat(scenes).as(part).anyMatch(scene -> shows(scene, part));
  }

  private static boolean shows(Scene scene, String part) {
    return Fx.get(
        () -> {
          ScreenView view = new ScreenView(ScreenActions.NOBODY);
          view.setAnimated(false);
          view.show(Scenes.describe(scene));
          return view.part(part).isPresent() && view.part("off/title").isEmpty();
        });
  }
}
