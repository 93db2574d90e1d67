// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** An icon in a square; a name that ends in {@code -secured} gets a small lock at its corner. */
public final class IconView extends StackPane {
  private static final String LOCKED = "-secured";
  private static final double FAINT = 0.28;

  public IconView(Glyph glyph, double size) {
    getStyleClass().add(Style.ICON);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    if (glyph.waves()) {
      FontIcon all = letter(Glyph.WIFI_4, size);
      all.getStyleClass().add("icon-rest");
      all.setOpacity(FAINT);
      getChildren().add(all);
    }
    getChildren().add(letter(glyph, size));
    setMouseTransparent(true);
  }

  /** The icon that a screen names, or nothing for an empty or unknown name. */
  public static Optional<IconView> named(String id, double size) {
    boolean locked = id.endsWith(LOCKED);
    String base = locked ? id.substring(0, id.length() - LOCKED.length()) : id;
    return Glyph.named(base)
        .map(
            glyph -> {
              IconView icon = new IconView(glyph, size);
              if (locked) {
                icon.addLock(size * 0.5);
              }
              return icon;
            });
  }

  private void addLock(double size) {
    FontIcon lock = letter(Glyph.LOCK, size);
    setAlignment(lock, Pos.BOTTOM_RIGHT);
    lock.setTranslateX(size * 0.3);
    lock.setTranslateY(size * 0.12);
    getChildren().add(lock);
  }

  private static FontIcon letter(Glyph glyph, double size) {
    FontIcon icon = new FontIcon(glyph.ikon());
    icon.setIconSize((int) Math.round(size));
    if (glyph.pointing()) {
      // Letters are not mirrored, and an arrow back points where lines begin.
      icon.effectiveNodeOrientationProperty()
          .subscribe(way -> icon.setScaleX(way == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
    }
    return icon;
  }
}
