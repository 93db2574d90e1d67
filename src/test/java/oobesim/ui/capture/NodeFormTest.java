// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.screen.Theme;
import oobesim.snapshot.Box;
import oobesim.snapshot.TextForm;
import oobesim.support.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NodeFormTest {
  /** Draws every screen as a new one would, see {@link ScreenCaptureTest}, only sooner. */
  private static final ScreenCapture CAPTURE = new ScreenCapture();

  private Pane root;

  /** No control can be made before the toolkit runs. */
  @BeforeEach
  void begin() {
    root = Fx.get(Pane::new);
  }

  @Test
  void aNodeWithAnIdSaysWhatItIsAndWhere() {
    Button button = new Button("Next");
    button.setId("page/next");
    place(button, 10, 20, 80, 30);
    assertThat(form()).isEqualTo("page/next\tbutton\tNext\t10,20,80,30\tenabled\tfocused\n");
  }

  @Test
  void whatCannotBeUsedIsDisabled() {
    CheckBox box = new CheckBox("Agree");
    box.setId("agree");
    box.setSelected(true);
    box.setDisable(true);
    place(box, 0, 0, 90, 30);
    assertThat(form()).isEqualTo("agree\tcheck-box ticked\tAgree\t0,0,90,30\tdisabled\t-\n");
  }

  @Test
  void textsWithoutAnIdAreCalledByTheirStyleClassAndNumbered() {
    for (int i = 0; i < 2; i++) {
      Label label = new Label("Line " + i);
      label.getStyleClass().add("line");
      label.setFocusTraversable(false);
      place(label, 0, 20 * i, 60, 20);
    }
    assertThat(form())
        .isEqualTo(
            "page/line\ttext\tLine 0\t0,0,60,20\tenabled\t-\n"
                + "page/line-2\ttext\tLine 1\t0,20,60,20\tenabled\t-\n");
  }

  @Test
  void aSecretIsAsManyDots() {
    PasswordField secret = new PasswordField();
    secret.setText("Cloud-1");
    secret.setId("secret");
    place(secret, 0, 0, 90, 30);
    assertThat(form()).contains("\u2022".repeat(7)).doesNotContain("Cloud");
  }

  @Test
  void whatIsHiddenOrScrolledAwayIsNotThere() {
    TextField hidden = new TextField("hidden");
    hidden.setId("hidden");
    hidden.setVisible(false);
    place(hidden, 0, 0, 90, 30);
    Button away = new Button("away");
    away.setId("away");
    Button half = new Button("half");
    half.setId("half");
    Pane window = new Pane(away, half);
    window.setClip(new Rectangle(100, 50));
    place(window, 0, 0, 100, 50);
    Fx.run(
        () -> {
          away.resizeRelocate(0, 60, 50, 20);
          half.resizeRelocate(0, 40, 50, 20);
          away.setManaged(false);
          half.setManaged(false);
        });
    assertThat(form()).isEqualTo("half\tbutton\thalf\t0,40,50,10\tenabled\t-\n");
  }

  /** Every scene has a form that can be read again, whose nodes lie in the picture. */
  @TestFactory
  Stream<DynamicTest> theFormOfEachSceneFitsItsPicture() {
    return Scenes.all()
        .map(scene -> DynamicTest.dynamicTest(scene.name(), () -> assertForm(scene)));
  }

  private static void assertForm(oobesim.screen.Scene scene) {
    TextForm form = Fx.get(() -> laidOut(Scenes.describe(scene)));
    assertThat(TextForm.parse(form.write())).contains(form);
    assertThat(form.nodes()).allMatch(node -> inside(node.bounds(), 320, 200));
    assertThat(form.nodes().stream().filter(TextForm.Node::focused).count()).isLessThan(2);
  }

  /** The form that comes with a picture of 320 pixels by 200, which nobody looks at here. */
  private static TextForm laidOut(Screen screen) {
    Scene scene = CAPTURE.drawn(screen, 640, 400, 0.5, Theme.NORMAL);
    // Text that wraps needs a second round before everything knows its height.
    for (int i = 0; i < 3; i++) {
      Fx.layOut(scene);
    }
    return NodeForm.of(scene, screen.id().place(""));
  }

  private static boolean inside(Box box, int width, int height) {
    return box.x() >= 0
        && box.y() >= 0
        && box.x() + box.width() <= width
        && box.y() + box.height() <= height;
  }

  private void place(javafx.scene.layout.Region node, double x, double y, double w, double h) {
    Fx.run(
        () -> {
          node.setManaged(false);
          root.getChildren().add(node);
          node.resizeRelocate(x, y, w, h);
        });
  }

  private String form() {
    return Fx.get(
        () -> {
          Scene scene = new Scene(root, 200, 100);
          scene.getRoot().applyCss();
          root.getChildrenUnmodifiable().stream()
              .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
              .findFirst()
              .ifPresent(javafx.scene.Node::requestFocus);
          Snapshot.of(scene);
          return NodeForm.of(scene, "page/").write();
        });
  }
}
