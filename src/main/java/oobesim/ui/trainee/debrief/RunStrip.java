// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import oobesim.debrief.Choice;
import oobesim.debrief.Debrief;
import oobesim.debrief.RunMark;
import oobesim.debrief.Scrubber;
import oobesim.debrief.Strip;
import oobesim.ui.render.ScreenPictures;
import oobesim.ui.trainee.text.TimeText;

/** The run as a strip of pictures, with its decisions above, marks below, and where one looks. */
final class RunStrip extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double HUNDRED = 100;
  private static final double DISC = 24;
  private static final double TIMES = 20;

  /** The ring of the keyboard lies over the outermost pixels. */
  private static final double EDGE = 4;

  private static final double NARROW = 900;

  private final Scrubber scrubber;
  private final DoubleConsumer scrub;
  private final List<ImageView> cells = new ArrayList<>();
  private final List<Label> discs = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();
  private final Label begin = new Label();
  private final Label end = new Label();
  private final Label time = new Label();
  private final Region cursor = new Region();
  private double percent;

  RunStrip(
      Scrubber scrubber, ScreenPictures pictures, DoubleConsumer scrub, Consumer<Choice> choose) {
    this.scrubber = scrubber;
    this.scrub = scrub;
    setId(RunPage.ID + "/strip");
    getStyleClass().add("run-strip");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    Debrief told = scrubber.debrief();
    told.strip().cells().forEach(cell -> cells.add(new ImageView(pictures.of(cell.screen()))));
    told.choices().forEach(choice -> discs.add(disc(choice, choose)));
    RunMark.of(told.trace()).forEach(mark -> marks.add(mark()));
    begin.setText(TimeText.clock(told.strip().cells().getFirst().from()));
    end.setText(TimeText.clock(told.strip().cells().getLast().to()));
    List.of(begin, end).forEach(label -> label.getStyleClass().add("run-time"));
    time.getStyleClass().addAll("run-time", "run-now");
    time.setId(RunPage.ID + "/time");
    cursor.getStyleClass().add("run-cursor");
    cursor.setMouseTransparent(true);
    time.setMouseTransparent(true);
    getChildren().addAll(cells);
    getChildren().addAll(discs);
    getChildren().addAll(marks);
    getChildren().addAll(begin, end, cursor, time);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
  }

  private static Label disc(Choice choice, Consumer<Choice> choose) {
    Label disc = new Label(Integer.toString(choice.number()));
    disc.setId(RunPage.ID + "/decision-" + choice.number());
    String verdict = choice.verdict().name().toLowerCase(Locale.ROOT);
    disc.getStyleClass().addAll("run-disc", "run-" + verdict);
    disc.setOnMousePressed(
        press -> {
          press.consume();
          choose.accept(choice);
        });
    return disc;
  }

  private static Label mark() {
    Label mark = new Label("\u25B2");
    mark.getStyleClass().add("run-mark");
    mark.setMouseTransparent(true);
    return mark;
  }

  private void pointed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && getWidth() > 0) {
      requestFocus();
      event.consume();
      scrub.accept(Math.clamp(HUNDRED * event.getX() / getWidth(), 0, HUNDRED));
    }
  }

  /** Shows where one looks, and which decision is told. */
  void show(double place, Optional<Choice> chosen) {
    percent = place;
    time.setText(TimeText.clock(scrubber.at(place)));
    List<Choice> choices = scrubber.debrief().choices();
    for (int i = 0; i < discs.size(); i++) {
      boolean on = chosen.equals(Optional.of(choices.get(i)));
      discs.get(i).pseudoClassStateChanged(CHOSEN, on);
    }
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < NARROW && width > 0 ? 3 * DISC + TIMES : 5 * DISC + TIMES;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = DISC + 6;
    double bottom = getHeight() - TIMES - 4;
    List<Strip.Cell> all = scrubber.debrief().strip().cells();
    for (int i = 0; i < cells.size(); i++) {
      double left = snapPositionX(width * all.get(i).left() / HUNDRED);
      double right = snapPositionX(width * (all.get(i).left() + all.get(i).width()) / HUNDRED);
      cell(cells.get(i), left, Math.max(1, right - left - 1), top, Math.max(1, bottom - top));
    }
    placeDiscs(width);
    List<RunMark> marked = RunMark.of(scrubber.debrief().trace());
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).autosize();
      double x = width * scrubber.place(marked.get(i).moment()) / HUNDRED;
      marks.get(i).relocate(x - marks.get(i).getWidth() / 2, bottom - 2);
    }
    List.of(begin, end, time).forEach(Label::autosize);
    begin.relocate(EDGE, getHeight() - TIMES);
    end.relocate(width - end.getWidth() - EDGE, getHeight() - TIMES);
    double x = width * percent / HUNDRED;
    cursor.resizeRelocate(
        Math.clamp(x - 1.5, 0, Math.max(0, width - 3)), top - 4, 3, bottom - top + 8);
    double now = Math.clamp(x - time.getWidth() / 2, 0, Math.max(0, width - time.getWidth()));
    time.relocate(now, getHeight() - TIMES);
  }

  /** As much of a picture as its cell has room for, from its middle. */
  private static void cell(ImageView view, double x, double width, double y, double height) {
    double high = view.getImage().getHeight();
    double wide = view.getImage().getWidth();
    double scale = Math.max(width / wide, height / high);
    double part = width / scale;
    double upper = height / scale;
    view.setViewport(new Rectangle2D((wide - part) / 2, (high - upper) / 2, part, upper));
    view.setFitHeight(height);
    view.setFitWidth(width);
    view.setSmooth(true);
    view.relocate(x, y);
  }

  private void placeDiscs(double width) {
    List<Double> wanted =
        scrubber.debrief().choices().stream()
            .map(choice -> scrubber.place(choice.moment()))
            .toList();
    List<Double> places = Strip.apart(wanted, width <= 0 ? 1 : HUNDRED * (DISC + 2) / width);
    for (int i = 0; i < discs.size(); i++) {
      discs.get(i).resizeRelocate(width * places.get(i) / HUNDRED - DISC / 2, 0, DISC, DISC);
    }
  }
}
