// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javafx.scene.Scene;
import javafx.scene.effect.BoxBlur;
import javafx.scene.effect.Effect;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import oobesim.kit.window.SeenPixels;
import oobesim.snapshot.Box;
import oobesim.snapshot.Shot;
import oobesim.support.Watched;
import oobesim.ui.capture.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a window shows is read from the display. */
@Watched
class LiveWindowPicturesTest {
  private static final Given GIVEN = new Given("Contoso", "#0067c0", 8);

  private Card card;
  private Stage stage;

  @BeforeEach
  void show() {
    HeadlessToolkit.start();
    stage =
        Toolkit.call(
            () -> {
              card = new Card(GIVEN);
              Pane page = new Pane(card);
              card.relocate(30, 20);
              Stage shown = new Stage();
              shown.setScene(new Scene(page, 240, 100));
              shown.setX(50);
              shown.setY(60);
              shown.show();
              return shown;
            });
  }

  @AfterEach
  void hide() {
    Toolkit.call(
        () -> {
          stage.hide();
          return null;
        });
  }

  @Test
  void isWhatIsDrawnWithoutAWindow() {
    Shot live = LiveWindow.of(card);
    Shot drawn = Toolkit.call(() -> OffStage.draw(new Card(GIVEN), java.util.Optional.empty()));

    assertThat(live.picture().pixels()).isEqualTo(drawn.picture().pixels());
    assertThat(live.form()).isEqualTo(drawn.form());
  }

  @Test
  void aWindowIsItsContent() {
    Shot live = LiveWindow.of(stage);

    assertThat(live.picture().width()).isEqualTo(240);
    assertThat(live.picture().height()).isEqualTo(100);
    assertThat(live.form().boundsOf("card")).containsExactly(new Box(30, 20, 160, 40));
  }

  @Test
  void aChangeIsSeenAfterTheNextBeat() {
    LiveWindow.of(card);
    Toolkit.call(
        () -> {
          card.edge.setStyle("-fx-background-color: #c00000");
          return null;
        });

    assertThat(LiveWindow.of(card).picture().pixels()[0]).isEqualTo(0xFFC00000);
  }

  /** Drawing has a thread of its own, and the toolkit's beat does not wait for it. */
  @Test
  void slowDrawingIsWaitedFor() {
    Toolkit.call(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(980);
          stage.setHeight(980);
          stage.getScene().getRoot().setEffect(slow());
          return card;
        });
    int[] before = LiveWindow.of(stage).picture().pixels();
    Toolkit.call(
        () -> {
          stage.getScene().getRoot().setStyle("-fx-background-color: red");
          return card;
        });

    int[] first = SeenPixels.of(stage.getScene().getRoot()).pixels();

    assertThat(first).isNotEqualTo(before);
    assertThat(first).isEqualTo(LiveWindow.of(stage).picture().pixels());
  }

  private static Effect slow() {
    Effect effect = null;
    for (int i = 0; i < 8; i++) {
      BoxBlur blur = new BoxBlur(60 + i, 60, 3);
      blur.setInput(effect);
      effect = blur;
    }
    return effect;
  }

  @Test
  void mayBeReadOnTheToolkitsThread() {
    Shot inside = Toolkit.call(() -> LiveWindow.of(card));

    assertThat(inside.picture().pixels()).isEqualTo(LiveWindow.of(card).picture().pixels());
  }

  @Test
  void whatNobodySeesIsAFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiveWindow.of(new Card(GIVEN)))
        .withMessageContaining("no window");
    Toolkit.call(
        () -> {
          stage.setX(950);
          return null;
        });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiveWindow.of(stage))
        .withMessageContaining("outside of the display");
    hide();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LiveWindow.of(stage))
        .withMessageContaining("shows nothing");
  }
}
