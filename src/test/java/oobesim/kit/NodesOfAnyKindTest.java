// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import oobesim.snapshot.Box;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;
import oobesim.ui.capture.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node is drawn without a window, whatever it is a part of, and stays where it was. */
class NodesOfAnyKindTest {
  private static final Given GIVEN = new Given("Contoso", "#0067c0", 8);

  @BeforeEach
  void start() {
    HeadlessToolkit.start();
  }

  /** Annotations as tests carry them. */
  private static final class Sized {
    @Size(width = 200, height = 60)
    void fixed() {}

    @Size(scale = 1.5)
    void scaled() {}
  }

  private static Optional<Size> size(String method) {
    try {
      return Optional.of(Sized.class.getDeclaredMethod(method).getAnnotation(Size.class));
    } catch (NoSuchMethodException fault) {
      throw new AssertionError(fault);
    }
  }

  private static Shot draw(Node node, Optional<Size> size) {
    return Toolkit.call(() -> OffStage.draw(node, size));
  }

  private static Shot draw(Node node) {
    return draw(node, Optional.empty());
  }

  private static int pixel(Shot shot, int x, int y) {
    return shot.picture().pixels()[y * shot.picture().width() + x];
  }

  private static Box place(Shot shot, String id) {
    return shot.form().boundsOf(id).getFirst();
  }

  @Test
  void hasTheSizeThatItPrefers() {
    Shot shot = draw(new Card(GIVEN));

    assertThat(shot.picture().width()).isEqualTo(160);
    assertThat(shot.picture().height()).isEqualTo(40);
    assertThat(pixel(shot, 0, 0)).isEqualTo(0xFF0067C0);
    assertThat(place(shot, "edge")).isEqualTo(new Box(0, 0, 4, 40));
  }

  @Test
  void hasTheSizeThatIsAskedFor() {
    Shot shot = draw(new Card(GIVEN), size("fixed"));

    assertThat(shot.picture().width()).isEqualTo(200);
    assertThat(place(shot, "card")).isEqualTo(new Box(0, 0, 200, 60));
  }

  @Test
  void isEnlarged() {
    Shot shot = draw(new Card(GIVEN), size("scaled"));

    assertThat(shot.picture().width()).isEqualTo(240);
    assertThat(place(shot, "edge")).isEqualTo(new Box(0, 0, 6, 60));
    assertThat(pixel(shot, 5, 59)).isEqualTo(0xFF0067C0);
    assertThat(pixel(shot, 6, 59)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aShapeHasTheSizeOfItsDrawing() {
    Shot shot = draw(new Rectangle(30, 20, 12, 7));

    assertThat(shot.picture().width()).isEqualTo(12);
    assertThat(pixel(shot, 11, 6)).isEqualTo(0xFF000000);
  }

  @Test
  void aFreeNodeIsFreeAgain() {
    Card card = new Card(GIVEN);
    card.setLayoutX(7);

    draw(card);

    assertThat(card.getParent()).isNull();
    assertThat(card.getScene()).isNull();
    assertThat(card.getLayoutX()).isEqualTo(7);
  }

  @Test
  void aPartIsCutOutAndStaysWhereItIs() {
    Card card = new Card(GIVEN);
    BorderPane page = new BorderPane(card);
    page.setTop(new Region());
    page.setStyle("-fx-padding: 10 0 0 20");

    Shot shot = draw(card);

    assertThat(shot.picture().width()).isEqualTo(160);
    assertThat(pixel(shot, 0, 0)).isEqualTo(0xFF0067C0);
    assertThat(place(shot, "card")).isEqualTo(new Box(0, 0, 160, 40));
    assertThat(page.getCenter()).isSameAs(card);
    assertThat(page.getScene()).isNull();
  }

  @Test
  void inASceneItIsDrawnAsItStandsThere() {
    Card card = new Card(GIVEN);
    StackPane page = new StackPane(card);
    Rectangle over = new Rectangle(40, 10, Color.RED);
    page.getChildren().add(over);
    Scene scene = Toolkit.call(() -> new Scene(page, 300, 100));

    Shot shot = draw(card);

    assertThat(shot.picture().width()).as("its parent's width").isEqualTo(300);
    assertThat(pixel(shot, 150, 50)).as("what lies over it").isEqualTo(0xFFFF0000);
    assertThat(card.getScene()).isSameAs(scene);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draw(card, size("fixed")))
        .withMessageContaining("in a scene");
  }

  @Test
  void keepsItsStyleSheetsAndWhatTheySayOfARoot() {
    Region inside = new Region();
    inside.setPrefSize(20, 20);
    inside.setStyle("-fx-background-color: -the-colour");
    Pane page = new Pane(inside);
    page.getStylesheets().add("data:text/css,.root { -the-colour: %2300ff00 }");

    assertThat(pixel(draw(page), 10, 10)).isEqualTo(0xFF00FF00);
  }

  @Test
  void aNodeWithoutSizeIsAFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draw(new Region()))
        .withMessageContaining("@Size");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> draw(new Group()))
        .withMessageContaining("@Size");
  }

  @Test
  void drawnOnTheToolkitsThreadItIsTheSame() {
    Shot here = draw(new Card(GIVEN));
    Shot there =
        Toolkit.call(
            () -> {
              assertThat(Platform.isFxApplicationThread()).isTrue();
              return draw(new Card(GIVEN));
            });

    assertThat(there.picture().pixels()).isEqualTo(here.picture().pixels());
    assertThat(there.form()).isEqualTo(here.form());
  }

  @Test
  void onlyWhatIsInAPartIsWrittenDown() {
    Card card = new Card(GIVEN);
    Card other = new Card(new Given("Other", "#00ff00", 8));
    Parent page = new Pane(card, other);
    other.relocate(0, 50);

    assertThat(draw(other).form().nodes())
        .extracting(TextForm.Node::text)
        .contains("Other")
        .doesNotContain("Contoso");
    assertThat(place(draw(other), "edge")).isEqualTo(new Box(0, 0, 4, 40));
    assertThat(page.getChildrenUnmodifiable()).containsExactly(card, other);
  }
}
