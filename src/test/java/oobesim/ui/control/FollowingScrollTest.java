// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import oobesim.support.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever brings the keyboard to a part of a pane brings the part into sight. */
class FollowingScrollTest {
  private static final int HIGH = 200;

  private VBox rows;
  private FollowingScroll pane;
  private Button outside;

  @BeforeAll
  static void start() {
    Fx.run(() -> {});
  }

  private void show() {
    rows = new VBox();
    IntStream.range(0, 20).mapToObj(i -> row("row " + i)).forEach(rows.getChildren()::add);
    pane = new FollowingScroll(rows);
    outside = row("outside");
    Scene scene = new Scene(new VBox(pane, outside), 300, HIGH + 40);
    pane.setMinHeight(HIGH);
    pane.setMaxHeight(HIGH);
    layOut(scene);
  }

  private static Button row(String name) {
    Button row = new Button(name);
    row.setMinHeight(40);
    return row;
  }

  private static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private boolean seen(int row) {
    layOut(pane.getScene());
    Button button = (Button) rows.getChildren().get(row);
    Bounds place = pane.sceneToLocal(button.localToScene(button.getLayoutBounds()));
    return place.getMinY() >= 0 && place.getMaxY() <= HIGH;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 7, 12, 19})
  void whatHasTheKeyboardIsSeenWhole(int row) {
    boolean seen =
        Fx.get(
            () -> {
              show();
              rows.getChildren().get(row).requestFocus();
              return seen(row);
            });
    assertThat(seen).isTrue();
  }

  @Test
  void backUpAgainItIsSeenToo() {
    boolean seen =
        Fx.get(
            () -> {
              show();
              rows.getChildren().get(19).requestFocus();
              layOut(pane.getScene());
              rows.getChildren().get(1).requestFocus();
              return seen(1);
            });
    assertThat(seen).isTrue();
  }

  @Test
  void whatIsNotInItMovesNothing() {
    double moved =
        Fx.get(
            () -> {
              show();
              pane.setVvalue(0.5);
              outside.requestFocus();
              layOut(pane.getScene());
              return pane.getVvalue();
            });
    assertThat(moved).isEqualTo(0.5);
  }
}
