// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import oobesim.kit.window.SceneNodes;
import oobesim.kit.window.SeenPixels;
import oobesim.screen.Screen;
import oobesim.snapshot.Picture;
import oobesim.support.Fx;
import oobesim.ui.capture.PictureDifferences;
import oobesim.ui.control.ScrollArea;
import oobesim.ui.frame.Frames;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;

/** A simulated display in a shown window: what a person sees there, and what should be seen. */
final class SeenDisplay {
  /** The longest fade and the entrance of a drawing, one after the other. */
  static final Duration SETTLED = Duration.ofSeconds(4);

  private static final int MOST_LOOKS = 8;

  /** What fresh drawings share is painted for a size alone; the live display has its own. */
  private static final Frames FRAMES = new Frames();

  private final ScreenView live;

  SeenDisplay(ScreenView live) {
    this.live = live;
  }

  /**
   * Throws unless the display comes to show just what a fresh drawing of its screen shows. It has
   * some beats of the toolkit for it; what is wrong then stays wrong until something else moves.
   */
  void assertAsDrawnAfresh(String name, Duration moment) {
    // In one turn, so that no frame is painted in between that nobody looks at.
    Expected expected = Fx.get(() -> new Expected(putFocusAside(), fresh(moment)));
    Picture fresh = expected.fresh();
    Picture seen = SeenPixels.of(live);
    for (int i = 0; i < MOST_LOOKS && !PictureDifferences.same(fresh, seen); i++) {
      seen = SeenPixels.of(live);
    }
    PictureDifferences.assertSame(name, fresh, seen);
    assertThat(waiting()).as("%s: nodes that no pulse reaches", name).isEmpty();
    Fx.run(
        () -> expected.focused().filter(it -> it.getScene() != null).ifPresent(Node::requestFocus));
  }

  /** What had the keyboard, and what should be seen without it. */
  private record Expected(Optional<Node> focused, Picture fresh) {}

  /** Where the keyboard is belongs to the person and not to the screen. */
  private Optional<Node> putFocusAside() {
    Node owner = live.getScene().getFocusOwner();
    live.getScene().getRoot().requestFocus();
    return Optional.ofNullable(owner);
  }

  /**
   * The same screen drawn anew off stage, at the same size and moment. What belongs to the person
   * and not to the screen is taken over: how far a list is scrolled and what stands in a field.
   */
  private Picture fresh(Duration moment) {
    ScreenView view = new ScreenView(ScreenActions.NOBODY, FRAMES);
    view.setAnimated(false);
    view.setDisplaySize(live.displaySize());
    int width = (int) Math.ceil(live.getWidth() - 0.01);
    int height = (int) Math.ceil(live.getHeight() - 0.01);
    Scene scene = new Scene(new Holder(view), width, height);
    view.show(screen());
    view.setTime(Duration.ZERO);
    view.setTime(moment);
    takeOver(scene, view);
    Picture drawn = SeenPixels.picture(scene.snapshot(new WritableImage(width, height)));
    // Whoever stays in a scene is asked about whenever styles are looked for.
    scene.setRoot(new Group());
    return drawn;
  }

  private void takeOver(Scene scene, ScreenView view) {
    // A field's skin, made with the first styles, moves its caret.
    scene.getRoot().applyCss();
    List<Node> fields = SceneNodes.all(live, TextInputControl.class::isInstance);
    List<Node> freshFields = SceneNodes.all(view, TextInputControl.class::isInstance);
    for (int i = 0; i < Math.min(fields.size(), freshFields.size()); i++) {
      TextInputControl field = (TextInputControl) fields.get(i);
      TextInputControl fresh = (TextInputControl) freshFields.get(i);
      fresh.clear();
      fresh.setText(field.getText());
      fresh.positionCaret(field.getCaretPosition());
    }
    List<Node> areas = SceneNodes.all(live, ScrollArea.class::isInstance);
    List<Node> freshAreas = SceneNodes.all(view, ScrollArea.class::isInstance);
    scene.getRoot().layout();
    for (int i = 0; i < Math.min(areas.size(), freshAreas.size()); i++) {
      ScrollArea area = (ScrollArea) freshAreas.get(i);
      area.scrollBy(((ScrollArea) areas.get(i)).offset() - area.offset());
    }
  }

  Screen screen() {
    return live.screen().orElseThrow();
  }

  /** The nodes of the window that wait for a layout, which after a pulse or two is none. */
  private List<String> waiting() {
    return Fx.get(
        () ->
            SceneNodes.all(
                    live.getScene().getRoot(),
                    node -> node instanceof Parent p && p.isNeedsLayout())
                .stream()
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                .collect(Collectors.toList()));
  }

  /** Gives the display just the room that the live one has, to fractions of a pixel. */
  private final class Holder extends Pane {
    private final ScreenView view;

    Holder(ScreenView view) {
      this.view = view;
      setStyle("-fx-background-color: black");
      getChildren().add(view);
    }

    @Override
    protected void layoutChildren() {
      view.resizeRelocate(0, 0, live.getWidth(), live.getHeight());
    }
  }
}
