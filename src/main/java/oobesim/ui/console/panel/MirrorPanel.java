// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.time.Duration;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.instructor.Sight;
import oobesim.screen.Screen;
import oobesim.screen.Theme;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Breadth;
import oobesim.ui.console.view.Card;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationCommand;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;

/** What the trainee sees, drawn by the same renderer; it hears nothing and takes no keyboard. */
public final class MirrorPanel implements Part {
  private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
  private static final PseudoClass BACK = PseudoClass.getPseudoClass("looking-back");
  private static final double EDGE = 13;

  private final StationText text;
  private final ScreenView view = new ScreenView(ScreenActions.NOBODY);
  private final Glass glass = new Glass();
  private final Label page = StationNodes.chip("", "page-chip");
  private final Label since = StationNodes.whole("", "note");
  private final Label title;
  private final MirrorFoot foot = new MirrorFoot();
  private final Button now;
  private final Button larger;
  private final Card card;
  private Optional<Sight> look = Optional.empty();
  private Duration moment = Duration.ZERO;

  /** The panel; it shows nothing yet. */
  public MirrorPanel(StationText text, StationActions actions) {
    this.text = text;
    view.setAnimated(false);
    larger =
        StationNodes.press(
            StationIcon.LARGER,
            "station/large-mirror",
            text.text("mirror.larger", "keys", StationCommand.LARGE_MIRROR.keys()),
            () -> actions.command(StationCommand.LARGE_MIRROR));
    now = StationNodes.button(text.text("mirror.now"), "station/now", actions::lookAtNow);
    now.setVisible(false);
    now.setManaged(false);
    card = new Card("station/mirror", glass);
    title = StationNodes.whole(text.text("mirror.title"), "card-title");
    card.getChildren().add(foot);
    fit(Breadth.WIDE, false);
  }

  /** The picture in a room of any shape. */
  private final class Glass extends Region {
    private final Region frame = new Region();
    private final ImageView picture = new ImageView();
    private Scene scene;
    private WritableImage image;

    Glass() {
      getStyleClass().add("mirror");
      frame.getStyleClass().add("mirror-frame");
      StationNodes.name(frame, "station/mirror-picture", "");
      getChildren().addAll(frame, picture);
      setMinSize(0, 0);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.round((width - 2 * EDGE) / Breadth.DISPLAY_SHAPE) + EDGE;
    }

    void draw() {
      double w = getWidth() - 2 * EDGE;
      double h = getHeight() - EDGE;
      int width = (int) Math.round(Math.min(w, h * Breadth.DISPLAY_SHAPE));
      int height = (int) Math.round(width / Breadth.DISPLAY_SHAPE);
      if (width < 40 || view.screen().isEmpty()) {
        return;
      }
      if (scene == null || scene.getWidth() != width || scene.getHeight() != height) {
        if (scene != null) {
          scene.setRoot(new javafx.scene.Group());
        }
        scene = new Scene(view, width, height);
        image = new WritableImage(width, height);
      }
      picture.setImage(scene.snapshot(image));
      double x = Math.round((getWidth() - width) / 2);
      picture.relocate(x, 0);
      frame.resizeRelocate(x - 3, -3, width + 6, height + 6);
    }

    @Override
    protected void layoutChildren() {
      draw();
    }
  }

  /** Shows how it looked at another time, or what is there now. */
  public void look(Optional<Sight> sight) {
    look = sight;
  }

  /** How it looked at another time that is shown now. */
  public Optional<Sight> look() {
    return look;
  }

  /** Draws what is shown in the colours in which the trainee has it. */
  public void wear(Theme theme) {
    view.wear(theme);
    glass.draw();
  }

  /** How much room there is, and whether the picture has the whole row. */
  public void fit(Breadth room, boolean large) {
    boolean slim = room.slim() && !large;
    larger.setGraphic((large ? StationIcon.SMALLER : StationIcon.LARGER).node(18));
    Node between = StationNodes.between();
    if (slim) {
      card.head(page, between, now, larger);
      foot.head(since);
    } else {
      card.head(title, page, since, between, now, larger);
    }
    foot.setVisible(slim);
    foot.setManaged(slim);
    VBox.setVgrow(foot, Priority.ALWAYS);
    VBox.setVgrow(glass, slim ? Priority.NEVER : Priority.ALWAYS);
  }

  /** Real time passes for what moves on the display. */
  public void pulse(Duration real) {
    moment = real;
  }

  @Override
  public Node node() {
    return card;
  }

  @Override
  public void show(StationView state) {
    Screen screen = look.map(Sight::screen).orElseGet(() -> state.run().screen());
    view.show(screen);
    page.setText(screen.id().value());
    foot.show(state, screen.title());
    now.setVisible(look.isPresent());
    now.setManaged(look.isPresent());
    glass.pseudoClassStateChanged(FROZEN, state.pace().paused() && look.isEmpty());
    glass.pseudoClassStateChanged(BACK, look.isPresent());
    glass.frame.setAccessibleText(text.text("mirror.read", "page", screen.title()));
    tick(state, state.run().now());
  }

  @Override
  public void tick(StationView state, Duration at) {
    since.setText(
        look.map(sight -> text.text("mirror.looking-back", "time", StationNodes.clock(sight.at())))
            .orElseGet(() -> text.text("mirror.for", "time", text.length(state.shownFor()))));
    if (look.isEmpty()) {
      view.show(state.run().screen());
    }
    view.setTime(moment);
    glass.draw();
  }

  @Override
  public Node entrance() {
    return larger;
  }
}
