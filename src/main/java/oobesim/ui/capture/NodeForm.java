// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import oobesim.snapshot.Box;
import oobesim.snapshot.TextForm;

/**
 * Writes down what a scene shows: every node that has an id, and every text and picture that is not
 * part of one. A text without an id is called by its style class, such as {@code title}; of several
 * the later ones are numbered.
 */
public final class NodeForm {
  /** Style classes that say what a node is, not what it is for. */
  private static final Set<String> COMMON =
      Set.of(
          "root",
          "words",
          "text",
          "label",
          "button",
          "text-input",
          "text-field",
          "hyperlink",
          "ikonli-font-icon");

  private static final Set<AccessibleRole> PICTURES =
      EnumSet.of(AccessibleRole.IMAGE_VIEW, AccessibleRole.PROGRESS_INDICATOR);

  private final Scene scene;
  private final String scope;
  private final List<TextForm.Node> nodes = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  private NodeForm(Scene scene, String scope) {
    this.scene = scene;
    this.scope = scope;
  }

  /**
   * The form of a scene that has been laid out, on the toolkit's thread.
   *
   * @param scope what stands before the names of texts without an id, such as {@code esp/}
   */
  public static TextForm of(Scene scene, String scope) {
    return of(scene, scene.getRoot(), scope);
  }

  /** The form of a part of a scene; places are those in the part's own picture. */
  static TextForm of(Scene scene, Node part, String scope) {
    NodeForm form = new NodeForm(scene, scope);
    Bounds seen = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    form.walk(part, seen, "");
    return new TextForm(form.nodes);
  }

  /**
   * Goes on below a node.
   *
   * @param seen the part of the scene in which it can be seen at all
   * @param told what a node above has said already
   */
  private void walk(Node node, Bounds seen, String told) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    Bounds place = node.localToScene(node.getLayoutBounds());
    Optional<String> text = NodeWords.text(node).filter(words -> !told.contains(words));
    boolean named = node.getId() != null;
    boolean speaks = speaks(node, text);
    if (named || speaks) {
      add(named ? node.getId() : nameless(node), node, text.orElse(""), shared(place, seen));
    }
    if (!(node instanceof Parent parent) || node instanceof TextInputControl) {
      return;
    }
    String further = named || speaks ? told + "\n" + text.orElse("") : told;
    Bounds inside = node.getClip() == null ? seen : clipped(node, seen);
    parent.getChildrenUnmodifiable().forEach(child -> walk(child, inside, further));
  }

  /** Whether a node without an id is there to be read or looked at. */
  private static boolean speaks(Node node, Optional<String> text) {
    boolean words =
        node instanceof Text
            || node instanceof TextFlow
            || node instanceof Labeled
            || node instanceof TextInputControl;
    return words ? text.isPresent() : PICTURES.contains(node.getAccessibleRole());
  }

  private void add(String id, Node node, String text, Optional<Box> place) {
    place.ifPresent(
        box ->
            nodes.add(
                new TextForm.Node(
                    id,
                    NodeWords.role(node),
                    text,
                    box,
                    !node.isDisabled(),
                    scene.getFocusOwner() == node)));
  }

  private String nameless(Node node) {
    String name = scope + styled(node).orElseGet(() -> NodeWords.role(node));
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + "-" + number;
  }

  private static Optional<String> styled(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      Optional<String> own =
          at.getStyleClass().stream().filter(style -> !COMMON.contains(style)).findFirst();
      if (own.isPresent()) {
        return own;
      }
    }
    return Optional.empty();
  }

  private static Bounds clipped(Node node, Bounds seen) {
    Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
    double left = Math.max(seen.getMinX(), clip.getMinX());
    double top = Math.max(seen.getMinY(), clip.getMinY());
    double right = Math.min(seen.getMaxX(), clip.getMaxX());
    double bottom = Math.min(seen.getMaxY(), clip.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** What can be seen of a node, in whole pixels; empty if it has been scrolled away. */
  private static Optional<Box> shared(Bounds place, Bounds seen) {
    int left = (int) Math.floor(Math.max(place.getMinX(), seen.getMinX()));
    int top = (int) Math.floor(Math.max(place.getMinY(), seen.getMinY()));
    int right = (int) Math.ceil(Math.min(place.getMaxX(), seen.getMaxX()));
    int bottom = (int) Math.ceil(Math.min(place.getMaxY(), seen.getMaxY()));
    return right > left && bottom > top
        ? Optional.of(new Box(left, top, right - left, bottom - top))
        : Optional.empty();
  }
}
