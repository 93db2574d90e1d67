// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In lists whose rows differ in height the chosen row is whole in sight, wherever it stands. */
class ChosenRowTest {
  private static final double SLACK = 0.5;

  private static WindowDriver open(int height) {
    return WindowDriver.open(Path.of("profiles/preprovisioning-entra.json"), 1280, height);
  }

  private static void assertWhole(WindowDriver window, String list) {
    ListView<?> view = (ListView<?>) window.node(list);
    window.settles();
    Fx.run(
        () -> {
          Bounds room = view.localToScene(view.getLayoutBounds());
          Bounds row = bounds(view);
          assertThat(row.getMinY()).isGreaterThanOrEqualTo(room.getMinY() - SLACK);
          assertThat(row.getMaxY()).isLessThanOrEqualTo(room.getMaxY() + SLACK);
        });
  }

  private static Bounds bounds(ListView<?> view) {
    int chosen = view.getSelectionModel().getSelectedIndex();
    Node row =
        view.lookupAll(".list-cell").stream()
            .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == chosen)
            .filter(Node::isVisible)
            .findFirst()
            .orElseThrow(() -> new AssertionError("row " + chosen + " is out of sight"));
    return row.localToScene(row.getLayoutBounds());
  }

  @ParameterizedTest
  @CsvSource({
    "DRILLS, drills-page/list, 860",
    "DRILLS, drills-page/list, 700",
    "DRILLS, drills-page/list, 640",
    "START_PAGE, start-page/profiles, 860",
    "START_PAGE, start-page/profiles, 640",
    "FAILURES, failures-page/list, 860",
  })
  void theEndsOfAListAreReachedByTheirKeys(Command page, String list, int height) {
    try (WindowDriver window = open(height).does(page)) {
      Fx.run(() -> window.node(list).requestFocus());
      window.press(KeyCode.END);
      assertWhole(window, list);
      window.press(KeyCode.HOME);
      assertWhole(window, list);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DRILLS, drills-page/list, 860",
    "DRILLS, drills-page/list, 700",
  })
  void aPageThatIsOpenedAgainShowsWhatWasChosenLast(Command page, String list, int height) {
    try (WindowDriver window = open(height).does(page)) {
      Fx.run(() -> window.node(list).requestFocus());
      window.press(KeyCode.END).does(page, page);
      assertWhole(window, list);
    }
  }
}
