// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.support.Fx;
import oobesim.ui.control.ScrollArea;
import oobesim.ui.frame.DisplaySize;

/** A screen on a display of its real size, to ask where things stand and whether they are seen. */
final class LaidOut {
  /** A new one would draw the ground and find the styles of all pages once more. */
  private static final Map<DisplaySize, LaidOut> DISPLAYS = new HashMap<>();

  private final ScreenView view;

  private LaidOut(ScreenView view) {
    this.view = view;
  }

  static LaidOut on(int width, int height, Screen screen) {
    LaidOut page = display(width, height);
    page.showAnew(screen);
    return page;
  }

  /** The display of a size, with whatever was on it last. */
  static LaidOut display(int width, int height) {
    return Fx.get(() -> DISPLAYS.computeIfAbsent(new DisplaySize(width, height), LaidOut::empty));
  }

  private static LaidOut empty(DisplaySize size) {
    ScreenView view = new ScreenView(ScreenActions.NOBODY);
    view.setAnimated(false);
    view.setDisplaySize(size);
    new Scene(view, size.width(), size.height());
    return new LaidOut(view);
  }

  /** Shows a screen as if nothing had been there before. */
  void showAnew(Screen next) {
    Fx.run(
        () -> {
          view.showAnew(next);
          // Text that wraps needs a second round before everything knows its height.
          for (int i = 0; i < 3; i++) {
            Fx.layOut(view.getScene());
          }
        });
  }

  /** The scene of a version by its name, such as {@code esp-user-failed}. */
  static Screen scene(String windows, String name) {
    return Scenes.all()
        .filter(scene -> scene.folder().equals("windows-" + windows) && scene.name().equals(name))
        .map(Scenes::describe)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no scene " + name));
  }

  void show(Screen next) {
    Fx.run(
        () -> {
          view.show(next);
          Fx.layOut(view.getScene());
        });
  }

  /** Whether a node is drawn at all. */
  boolean visible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  Node node(String id) {
    return Fx.get(() -> view.node(id).orElseThrow(() -> new AssertionError("no node " + id)));
  }

  List<Node> all(Predicate<Node> wanted) {
    return Fx.get(
        () -> {
          List<Node> found = new ArrayList<>();
          Nodes.each(
              view,
              node -> {
                if (wanted.test(node)) {
                  found.add(node);
                }
              });
          return found;
        });
  }

  List<Node> styled(String styleClass) {
    return all(node -> node.getStyleClass().contains(styleClass));
  }

  /** The letters of a text, wherever it stands. */
  Text text(String words) {
    return all(node -> node instanceof Text text && text.getText().strip().equals(words)).stream()
        .map(Text.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no text " + words));
  }

  Bounds place(Node node) {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  /** Whether a node stands whole in every area that it may be scrolled out of. */
  boolean seen(Node node) {
    Bounds place = place(node);
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      Bounds room = place(at);
      if (at instanceof ScrollArea
          && (place.getMinY() < room.getMinY() - 1 || place.getMaxY() > room.getMaxY() + 1)) {
        return false;
      }
    }
    return true;
  }
}
