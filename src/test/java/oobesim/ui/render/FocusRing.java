// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import oobesim.support.Fx;
import oobesim.ui.Stagehand;
import oobesim.ui.control.ChoiceListView;

/**
 * What is drawn because something has the keyboard: the difference between two pictures.
 *
 * @param gaps the sides on which less than most of it is marked; of a field only the foot counts
 */
record FocusRing(List<String> gaps) {
  private static final int REACH = 5;
  private static final double MOST = 0.6;
  private static final Predicate<String> FOOT = gap -> gap.startsWith("foot");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  static FocusRing around(Stagehand hand, Node focused) {
    Rectangle2D place = hand.beat().ask(() -> place(hand, marked(focused)));
    PixelReader with = picture(hand, place);
    Fx.run(hand.view()::requestFocus);
    PixelReader without = picture(hand, place);
    Fx.run(focused::requestFocus);
    int right = (int) place.getWidth() - 2 * REACH;
    int foot = (int) place.getHeight() - 2 * REACH;
    Difference drawn = (x, y) -> with.getArgb(x, y) != without.getArgb(x, y);
    List<String> gaps = new ArrayList<>();
    gap(gaps, "top", right, (along, deep) -> drawn.at(REACH + along, deep));
    gap(gaps, "foot", right, (along, deep) -> drawn.at(REACH + along, foot + deep));
    gap(gaps, "left", foot, (along, deep) -> drawn.at(deep, REACH + along));
    gap(gaps, "right", foot, (along, deep) -> drawn.at(right + deep, REACH + along));
    // A field is marked by the line at its foot.
    return new FocusRing(focused instanceof TextField ? gaps.stream().filter(FOOT).toList() : gaps);
  }

  /** Whether something is drawn at a place of the pictures. */
  private interface Difference {
    boolean at(int x, int y);
  }

  private static void gap(List<String> gaps, String side, int length, Difference strip) {
    int marked = 0;
    for (int along = 0; along < length; along++) {
      boolean any = false;
      for (int deep = 0; deep < 2 * REACH && !any; deep++) {
        any = strip.at(along, deep);
      }
      marked += any ? 1 : 0;
    }
    if (marked < MOST * length) {
      gaps.add(side + " " + marked + " of " + length);
    }
  }

  /** In a list the current row is marked, before words the box. */
  private static Node marked(Node focused) {
    return switch (focused) {
      case ChoiceListView list ->
          list.lookupAll(".choice").stream()
              .filter(row -> row.getPseudoClassStates().contains(CURRENT))
              .findFirst()
              .orElse(list);
      case CheckBox box -> box.lookup(".box");
      default -> focused;
    };
  }

  private static Rectangle2D place(Stagehand hand, Node node) {
    Bounds bounds = hand.view().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double x = Math.round(bounds.getMinX()) - REACH;
    double y = Math.round(bounds.getMinY()) - REACH;
    double right = Math.round(bounds.getMaxX()) + REACH;
    double foot = Math.round(bounds.getMaxY()) + REACH;
    return new Rectangle2D(x, y, right - x, foot - y);
  }

  private static PixelReader picture(Stagehand hand, Rectangle2D place) {
    return hand.beat()
        .ask(
            () -> {
              SnapshotParameters only = new SnapshotParameters();
              only.setViewport(place);
              WritableImage picture = hand.view().snapshot(only, null);
              return picture.getPixelReader();
            });
  }
}
