// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import oobesim.screen.Keys;
import oobesim.screen.Screen;

/**
 * Keeps the keyboard where a screen wants it, or where the person took it.
 *
 * <p>While nothing can have it, the page itself has it: so a key is never lost, and TAB leads to
 * the first control.
 */
final class ScreenFocus {
  private final Node page;
  private final Function<String, Optional<Node>> nodes;

  /**
   * The keyboard on a page.
   *
   * @param page has the keyboard while no control can have it
   * @param nodes finds what is shown by its node id
   */
  ScreenFocus(Node page, Function<String, Optional<Node>> nodes) {
    this.page = page;
    this.nodes = nodes;
  }

  /** Puts the keyboard to its place. */
  void begin(Screen screen) {
    first(screen).orElse(page).requestFocus();
  }

  /**
   * What has the keyboard before the screen changes: a node's id, empty for the page itself; none
   * if the keyboard is not on this display.
   */
  Optional<String> mark() {
    Node owner = owner();
    if (owner != null && Nodes.above(owner, node -> node == page).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(owner == null || owner.getId() == null ? "" : owner.getId());
  }

  /** After a change of the same screen: goes where it is called, and stays where it was else. */
  void go(String mark, Keys before, Screen now) {
    Optional<Node> first = first(now);
    boolean called = now.keys().callsAfter(before);
    if (called && first.isPresent()) {
      first.get().requestFocus();
    } else if (!usable(owner()) || owner() == page) {
      back(mark, now);
    }
  }

  /** Goes back to where it was, or to its place where that is gone. */
  void back(String mark, Screen now) {
    nodes.apply(mark).filter(this::usable).or(() -> first(now)).orElse(page).requestFocus();
  }

  private Optional<Node> first(Screen screen) {
    return screen
        .keys()
        .first()
        .flatMap(control -> nodes.apply(screen.id().place(control)))
        .filter(this::usable);
  }

  private Node owner() {
    return page.getScene() == null ? null : page.getScene().getFocusOwner();
  }

  private boolean usable(Node node) {
    return node != null
        && node.getScene() == page.getScene()
        && !node.isDisabled()
        && Nodes.above(node, at -> !at.isVisible()).isEmpty();
  }
}
