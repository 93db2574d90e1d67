// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import oobesim.support.Fx;
import oobesim.ui.control.ScrollArea;
import oobesim.ui.theme.Lettering;

/** What is wrong with the places of texts: cut off, out of their boxes, one over the other. */
final class TextBoxes {
  /** Letters reach over their line: a "j" to the left of it, an accent above. */
  private static final double LEEWAY = 3;

  /** The space at which a line was broken hangs over its end, as parts of a letter's height. */
  private static final double SPACE = 0.3;

  private final LaidOut page;
  private final List<String> faults = new ArrayList<>();

  private TextBoxes(LaidOut page) {
    this.page = page;
  }

  /** The faults of a page, a line each. */
  static List<String> faults(LaidOut page, double width, double height) {
    return Fx.get(() -> found(page, width, height));
  }

  private static List<String> found(LaidOut page, double width, double height) {
    TextBoxes boxes = new TextBoxes(page);
    List<Text> texts =
        page.all(node -> node instanceof Text text && !text.getText().isBlank()).stream()
            .map(Text.class::cast)
            .filter(page::visible)
            .filter(text -> !drawn(text))
            .toList();
    Bounds display = new BoundingBox(0, 0, width, height);
    texts.forEach(text -> boxes.look(text, display));
    boxes.overlaps(texts);
    return boxes.faults;
  }

  private void look(Text text, Bounds display) {
    Optional<Labeled> label = above(text, Labeled.class);
    label
        .map(Labeled::getText)
        .filter(whole -> !icon(text) && !text.getText().equals(whole))
        .ifPresent(whole -> faults.add("cut off: " + text.getText()));
    if (above(text, TextInputControl.class).isPresent()) {
      return;
    }
    Bounds place = page.place(text);
    boolean scrolled = above(text, ScrollArea.class).isPresent();
    Bounds parent = page.place(text.getParent());
    if (!icon(text) && over(text, place, parent) > 0) {
      faults.add("wider than its box: " + text.getText());
    }
    if (!scrolled
        && (place.getMinX() < -LEEWAY
            || place.getMaxX() > display.getMaxX() + LEEWAY
            || place.getMinY() < -LEEWAY
            || place.getMaxY() > display.getMaxY() + LEEWAY)) {
      faults.add("off the display: " + text.getText());
    }
  }

  /** By how many pixels a text is wider than what it stands in, or its longest word is. */
  private static double over(Text text, Bounds place, Bounds parent) {
    double hanging = Math.max(LEEWAY, text.getFont().getSize() * SPACE);
    double out = Math.max(parent.getMinX() - place.getMinX(), place.getMaxX() - parent.getMaxX());
    return Math.max(out, longestWord(text) - parent.getWidth()) - hanging;
  }

  /** Japanese is broken between any two letters. */
  private static double longestWord(Text text) {
    if (Lettering.needed(text.getText()).filter(Lettering.JAPANESE::equals).isPresent()) {
      return 0;
    }
    Text word = new Text();
    word.setFont(text.getFont());
    return Stream.of(text.getText().split("[\\s/-]+"))
        .mapToDouble(
            letters -> {
              word.setText(letters);
              return word.getLayoutBounds().getWidth();
            })
        .max()
        .orElse(0);
  }

  /** Of texts that can be scrolled away only those that are seen whole can cover others. */
  private void overlaps(List<Text> texts) {
    List<Text> seen =
        texts.stream()
            .filter(text -> !icon(text) && page.seen(text))
            .filter(text -> above(text, TextInputControl.class).isEmpty())
            .toList();
    List<Bounds> places = seen.stream().map(this::letters).toList();
    for (int one = 0; one < seen.size(); one++) {
      for (int other = one + 1; other < seen.size(); other++) {
        if (seen.get(one).getParent() != seen.get(other).getParent()
            && places.get(one).intersects(places.get(other))) {
          faults.add(
              "one over the other: " + seen.get(one).getText() + " | " + seen.get(other).getText());
        }
      }
    }
  }

  /** The box of the letters themselves, without the air above and below. */
  private Bounds letters(Text text) {
    Bounds place = page.place(text);
    double air = text.getFont().getSize() * 0.35;
    return new BoundingBox(
        place.getMinX() + 1,
        place.getMinY() + air,
        Math.max(0, place.getWidth() - 2),
        Math.max(0, place.getHeight() - 2 * air));
  }

  /** Letters in a picture are part of the picture. */
  private static boolean drawn(Text text) {
    return Stream.<Node>iterate(text.getParent(), at -> at != null, Node::getParent)
        .anyMatch(at -> at.getStyleClass().contains("illustration"));
  }

  private static boolean icon(Text text) {
    return text.getStyleClass().contains("ikonli-font-icon");
  }

  private static <T extends Node> Optional<T> above(Node node, Class<T> kind) {
    return Stream.<Node>iterate(node.getParent(), at -> at != null, Node::getParent)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
