// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import oobesim.page.PagePart;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Screen;
import oobesim.screen.Theme;
import oobesim.ui.control.ConsoleView;
import oobesim.ui.control.Moving;
import oobesim.ui.frame.CrossFade;
import oobesim.ui.frame.Display;
import oobesim.ui.frame.DisplaySize;
import oobesim.ui.frame.Fade;
import oobesim.ui.frame.Frames;
import oobesim.ui.frame.PageFrame;
import oobesim.ui.theme.Lettering;
import oobesim.ui.theme.Style;
import oobesim.ui.theme.Stylesheets;
import oobesim.ui.theme.Typeface;

/** Shows screens on the simulated display and tells what the person does on them. */
public final class ScreenView extends Region implements Moving {
  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

  /** By then whatever comes to an end has come to it. */
  private static final Duration AT_REST = Duration.ofHours(1);

  private final ScreenActions actions;
  private final Frames frames;
  private final CrossFade stage = new CrossFade();
  private final CrossFade windows = new CrossFade();
  private final Display display = new Display(new StackPane(stage, windows));
  private final WornSheets sheets = new WornSheets(this);
  private final ScreenFocus keyboard = new ScreenFocus(this, this::node);
  private Optional<Shown> shown = Optional.empty();
  private Optional<Shown> window = Optional.empty();
  private String pageFocus = "";
  private boolean animated = true;
  private boolean still;
  private Theme theme = Theme.NORMAL;
  private Optional<Look> look = Optional.empty();

  /** What the style sheets are for. */
  private record Look(WindowsVersion windows, Theme theme, Lettering lettering) {}

  /** What is on the display now. */
  private record Shown(
      Screen screen, ScreenNodes nodes, PageFrame.Family family, PageFrame frame) {}

  public ScreenView(ScreenActions actions) {
    this(actions, new Frames());
  }

  /** A view whose frames share with those of others what takes long to draw. */
  public ScreenView(ScreenActions actions, Frames frames) {
    this.actions = actions;
    this.frames = frames;
    Typeface.load();
    getStyleClass().add(Style.SCREEN_VIEW);
    getChildren().add(display);
    new EnterKey(this, this::pageAction);
    new FocusReveal(this);
    new ArrowKeys(this);
    addEventFilter(KeyEvent.KEY_PRESSED, press -> pseudoClassStateChanged(KEYS, true));
    addEventFilter(MouseEvent.MOUSE_PRESSED, press -> pseudoClassStateChanged(KEYS, false));
  }

  /** Whether screens fade into one another; without, each stands at once. */
  public void setAnimated(boolean on) {
    animated = on;
  }

  /** Whether nothing fades or moves in, whatever else is said; what turns for ever still turns. */
  public void setStill(boolean on) {
    still = on;
  }

  /** Shows screens in other colours, the one that is shown as well. */
  public void wear(Theme next) {
    if (theme != next) {
      tellTyped();
      theme = next;
      screen().ifPresent(this::showAnew);
    }
  }

  /** In which colours screens are shown from the next one on. */
  public void setTheme(Theme next) {
    theme = next;
  }

  /** Changes the size of the simulated display. */
  public void setDisplaySize(DisplaySize size) {
    display.setSize(size);
  }

  /** The size of the simulated display. */
  public DisplaySize displaySize() {
    return display.size();
  }

  /** The screen that is shown; a window is, the page behind it is not. */
  public Optional<Screen> screen() {
    return front().map(Shown::screen);
  }

  private Optional<Shown> front() {
    return window.or(() -> shown);
  }

  /** Shows a screen: an equal one changes nothing, the same one is brought up to date. */
  public void show(Screen next) {
    if (screen().filter(next::equals).isPresent()) {
      return;
    }
    if (next.behind().isPresent()) {
      showWindow(next, next.behind().get());
    } else {
      closeWindow(next);
    }
  }

  /**
   * Shows a screen as a new view would, only sooner: the frame stays and styles are known, but
   * nothing of what was on it is brought up to date.
   */
  public void showAnew(Screen next) {
    window.ifPresent(now -> now.nodes().wiring().cut());
    window = Optional.empty();
    windows.clear();
    stage.setMouseTransparent(false);
    pseudoClassStateChanged(KEYS, false);
    replace(next.behind().orElse(next));
    show(next);
  }

  /** The page behind a window stays as it is and where it is, and hears nothing. */
  private void showWindow(Screen next, Screen page) {
    if (window.isEmpty()) {
      pageFocus = keyboard.mark().orElse("");
    }
    showPage(page);
    stage.setMouseTransparent(true);
    shown.ifPresent(behind -> behind.nodes().wiring().cut());
    if (window.filter(now -> ScreenNodes.compatible(now.screen(), next)).isPresent()) {
      Shown now = window.get();
      window = Optional.of(new Shown(next, now.nodes(), now.family(), now.frame()));
      now.nodes().show(next);
      return;
    }
    PageFrame.Family family = Frames.family(next);
    PageFrame frame = frames.make(family, next.windows());
    ScreenNodes nodes = new ScreenNodes(next, actions);
    frame.show(nodes.content(next), Fade.NONE);
    windows.swap(frame.node(), Fade.NONE);
    window = Optional.of(new Shown(next, nodes, family, frame));
    focusFirst();
  }

  private void closeWindow(Screen next) {
    Optional<Shown> closed = window;
    if (closed.isPresent()) {
      closed.get().nodes().wiring().cut();
      window = Optional.empty();
      windows.clear();
      stage.setMouseTransparent(false);
      shown.ifPresent(behind -> behind.nodes().wiring().mend());
    }
    showPage(next);
    if (closed.isPresent()) {
      keyboard.back(pageFocus, next);
    }
  }

  private void showPage(Screen next) {
    if (shown.filter(now -> now.screen().equals(next)).isPresent()) {
      return;
    }
    if (shown.filter(now -> ScreenNodes.compatible(now.screen(), next)).isPresent()) {
      update(shown.get(), next);
    } else {
      replace(next);
    }
  }

  private void update(Shown now, Screen next) {
    Optional<String> mark = keyboard.mark();
    shown = Optional.of(new Shown(next, now.nodes(), now.family(), now.frame()));
    now.nodes().show(next);
    now.frame().illustrate(next.illustration());
    next.surround().tray().ifPresent(now.frame()::tell);
    mark.ifPresent(kept -> keyboard.go(kept, now.screen().keys(), next));
  }

  private void replace(Screen next) {
    shown.ifPresent(now -> now.nodes().wiring().cut());
    boolean otherLook = dress(new Look(next.windows(), theme, Lettering.of(next.language())));
    PageFrame.Family family = Frames.family(next);
    Optional<Shown> before = shown.filter(now -> now.family() == family && !otherLook);
    PageFrame frame = before.map(Shown::frame).orElseGet(() -> frames.make(family, next.windows()));
    ScreenNodes nodes = new ScreenNodes(next, actions);
    frame.show(nodes.content(next), before.isPresent() ? pageFade(next) : Fade.NONE);
    if (before.isEmpty()) {
      stage.swap(frame.node(), animated && !still && shown.isPresent() ? Fade.FRAME : Fade.NONE);
    }
    shown = Optional.of(new Shown(next, nodes, family, frame));
    focusFirst();
  }

  /** Puts on the style sheets of a look; whether it is another one than before. */
  private boolean dress(Look next) {
    if (look.filter(next::equals).isPresent()) {
      return false;
    }
    look = Optional.of(next);
    Lettering letters = next.lettering();
    letters.load();
    String windows = Stylesheets.ofWindows(next.windows().number(), letters);
    sheets.wear(
        next.theme() == Theme.HIGH_CONTRAST
            ? List.of(windows, Stylesheets.highContrast(letters))
            : List.of(windows));
    display.setNodeOrientation(
        letters.fromTheRight() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    return true;
  }

  private Fade pageFade(Screen next) {
    if (!animated || still) {
      return Fade.NONE;
    }
    boolean spinner =
        next.frame() == Screen.Frame.WAIT
            || screen().filter(now -> now.frame() == Screen.Frame.WAIT).isPresent();
    return spinner ? Fade.SPINNER : Fade.PANEL;
  }

  /** Puts the keyboard where the screen wants it. */
  public void focusFirst() {
    screen().ifPresent(keyboard::begin);
  }

  /** The node of a control or option, by the id that stands behind the slash. */
  public Optional<Node> node(String nodeId) {
    return find(node -> nodeId.equals(node.getId()));
  }

  /**
   * What a drill points at: a control or a part of the page in front.
   *
   * @param id the screen, a slash, and the part's word or the control's id
   */
  public Optional<Node> part(String id) {
    String page = screen().map(now -> now.id().value() + "/").orElse("/");
    Optional<PagePart> part =
        id.startsWith(page) ? PagePart.of(id.substring(page.length())) : Optional.empty();
    return part.flatMap(it -> front().flatMap(now -> PartNodes.find(now.frame().node(), it)))
        .or(() -> node(id));
  }

  /** Tells what was typed and not told yet, for the page may go without a word. */
  public void tellTyped() {
    front().ifPresent(now -> now.nodes().wiring().reportTexts());
  }

  /** The fields in front that can be typed into, from top to bottom. */
  public List<TextField> fields() {
    List<TextField> fields = new ArrayList<>();
    front()
        .ifPresent(
            now ->
                Nodes.each(
                    now.frame().node(),
                    node -> {
                      // A page that is fading out has lost its ids.
                      if (node instanceof TextField field
                          && field.getId() != null
                          && !field.isDisabled()) {
                        fields.add(field);
                      }
                    }));
    return fields;
  }

  private Optional<Node> find(java.util.function.Predicate<Node> wanted) {
    return front().flatMap(now -> Nodes.first(now.frame().node(), wanted));
  }

  /** The page's main button, but in an open row the row's own: a network's key is for Connect. */
  private void pageAction(Node target) {
    Optional<Node> console = Nodes.above(target, ConsoleView.class::isInstance);
    if (console.isPresent()) {
      ((ConsoleView) console.get()).enter();
      front().ifPresent(now -> now.nodes().wiring().key("ENTER"));
      return;
    }
    Optional<ButtonBase> button =
        Nodes.above(target, node -> node.getStyleClass().contains(Style.CHOICE_INSIDE))
            .flatMap(row -> Nodes.first(row, ButtonBase.class::isInstance))
            .or(this::enterButton)
            .map(ButtonBase.class::cast);
    if (button.filter(ButtonBase::isDisabled).isEmpty()) {
      front().ifPresent(now -> now.nodes().wiring().submitTexts());
      button.ifPresent(ButtonBase::fire);
    }
  }

  private Optional<Node> enterButton() {
    return screen()
        .flatMap(now -> now.keys().enter().map(control -> now.id().place(control)))
        .flatMap(this::node);
  }

  @Override
  public void setTime(Duration now) {
    Nodes.each(
        display,
        node -> {
          if (node instanceof Moving moving) {
            moving.setTime(now);
            if (still && moving.motion() == Motion.ENDS) {
              moving.setTime(now.plus(AT_REST));
            }
          }
        });
  }

  @Override
  public Motion motion() {
    if (moves(Motion.ENDS)) {
      return Motion.ENDS;
    }
    return moves(Motion.LASTS) ? Motion.LASTS : Motion.NONE;
  }

  private boolean moves(Motion how) {
    return Nodes.anySeen(
        display, node -> node instanceof Moving part && node != this && part.motion() == how);
  }

  /** Which Windows is shown. */
  public Optional<WindowsVersion> windows() {
    return screen().map(Screen::windows);
  }

  @Override
  protected double computePrefWidth(double height) {
    return display.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return display.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    display.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
