// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import oobesim.support.Fx;
import org.junit.jupiter.api.Test;

class WornSheetsTest {
  private static final String ONE = "one.css";
  private static final String OTHER = "other.css";

  @Test
  void aNodeThatIsAllOfASceneHasItsSheetsThere() {
    Fx.run(
        () -> {
          Pane page = new Pane();
          WornSheets sheets = new WornSheets(page);
          sheets.wear(List.of(ONE, OTHER));
          assertThat(page.getStylesheets()).as("in no scene").containsExactly(ONE, OTHER);

          Scene scene = new Scene(page);
          assertThat(page.getStylesheets()).isEmpty();
          assertThat(scene.getStylesheets()).containsExactly(ONE, OTHER);

          sheets.wear(List.of(OTHER));
          assertThat(scene.getStylesheets()).containsExactly(OTHER);

          scene.setRoot(new Group());
          assertThat(scene.getStylesheets()).as("of the scene that it left").isEmpty();
          assertThat(page.getStylesheets()).containsExactly(OTHER);
        });
  }

  @Test
  void besideOthersItKeepsThemForItself() {
    Fx.run(
        () -> {
          Pane page = new Pane();
          WornSheets sheets = new WornSheets(page);
          Scene scene = new Scene(new Group(page));
          scene.getStylesheets().add("scene.css");
          sheets.wear(List.of(ONE));
          assertThat(page.getStylesheets()).containsExactly(ONE);
          assertThat(scene.getStylesheets()).containsExactly("scene.css");
        });
  }
}
