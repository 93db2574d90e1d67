// SPDX-License-Identifier: Apache-2.0
package oobesim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import oobesim.screen.Screen;
import oobesim.support.Fx;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;

/** A shown view to press keys in, and what it reported. */
public final class Stagehand implements AutoCloseable {
  private final List<String> reports = new ArrayList<>();
  private final ScreenView view;
  private final Stage stage;

  public Stagehand() {
    view = Fx.get(() -> new ScreenView(new Recorder()));
    stage =
        Fx.get(
            () -> {
              view.setAnimated(false);
              Stage window = new Stage();
              window.setScene(new Scene(view, 960, 600));
              window.show();
              window.requestFocus();
              // Pictures of it are taken of the view; what nobody looks at need not be painted.
              window.setIconified(true);
              return window;
            });
  }

  public Stagehand show(Screen screen) {
    Fx.run(
        () -> {
          view.show(screen);
          Fx.layOut(view.getScene());
        });
    return this;
  }

  public ScreenView view() {
    return view;
  }

  public <T> T ask(Callable<T> question) {
    return Fx.get(question);
  }

  public List<String> reports() {
    return ask(() -> List.copyOf(reports));
  }

  /** Lets a frame be drawn: whatever the toolkit puts off until then is done. */
  public Stagehand settle() {
    Fx.frame(view.getScene());
    return this;
  }

  /** The id of what has the keyboard, empty for the page itself. */
  public String focused() {
    return ask(
        () ->
            Optional.ofNullable(view.getScene().getFocusOwner())
                .filter(owner -> owner != view)
                .map(owner -> String.valueOf(owner.getId()))
                .orElse(""));
  }

  public Node node(String id) {
    return ask(() -> view.node(id).orElseThrow(() -> new AssertionError("no node " + id)));
  }

  public Stagehand focus(String id) {
    Node node = node(id);
    Fx.run(node::requestFocus);
    return beat();
  }

  /** What the toolkit does with its next beat, but for painting. */
  public Stagehand beat() {
    Fx.run(() -> Fx.layOut(view.getScene()));
    return this;
  }

  public Stagehand press(KeyCode... codes) {
    for (KeyCode code : codes) {
      Fx.run(() -> fire(KeyEvent.KEY_PRESSED, "", code));
      Fx.run(() -> fire(KeyEvent.KEY_RELEASED, "", code));
    }
    return beat();
  }

  /** Presses TAB with SHIFT held. */
  public Stagehand tabBack() {
    Fx.run(() -> fire(KeyEvent.KEY_PRESSED, "", KeyCode.TAB, true));
    Fx.run(() -> fire(KeyEvent.KEY_RELEASED, "", KeyCode.TAB, true));
    return this;
  }

  public Stagehand type(String text) {
    for (String letter : text.split("")) {
      Fx.run(() -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
    }
    return this;
  }

  public Stagehand click(String id) {
    Node node = node(id);
    Fx.run(
        () -> {
          for (var kind :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            node.fireEvent(
                new MouseEvent(
                    kind,
                    2,
                    2,
                    2,
                    2,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    kind == MouseEvent.MOUSE_PRESSED,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null));
          }
        });
    return this;
  }

  private void fire(EventType<KeyEvent> kind, String text, KeyCode code) {
    fire(kind, text, code, false);
  }

  private void fire(EventType<KeyEvent> kind, String text, KeyCode code, boolean shift) {
    Node target = view.getScene().getFocusOwner();
    target.fireEvent(new KeyEvent(kind, text, text, code, shift, false, false, false));
  }

  @Override
  public void close() {
    Fx.run(stage::close);
  }

  /** Writes down what is reported. */
  private final class Recorder implements ScreenActions {
    @Override
    public void click(String control) {
      reports.add("click " + control);
    }

    @Override
    public void select(String option) {
      reports.add("select " + option);
    }

    @Override
    public void type(String field, String text) {
      reports.add("type " + field + " " + text);
    }

    @Override
    public void key(String chord) {
      reports.add("key " + chord);
    }

    @Override
    public void check(String box, boolean ticked) {
      reports.add("check " + box + " " + ticked);
    }
  }
}
