// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import oobesim.instructor.Offer;
import oobesim.provisioning.around.NetworkLink;
import oobesim.ui.trainee.text.WindowText;

/** The bar above the simulated display. */
public final class DeviceBar extends HBox {
  private static final double FONT_SIZE = 13;
  private static final double ROOM_FOR_NAME = 1040;
  private static final double ROOM_FOR_SENTENCES = 860;
  private static final double ROOM_FOR_ARROWS = 800;
  private static final double ROOM_FOR_ALL = 670;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

  private final WindowText text;
  private final BarNodes nodes;
  private final StatusText statusText;
  private final HBox brand = new HBox(BarIcon.BRAND.node());
  private final Button power;
  private final Button cable;
  private final Button wifi;
  private final Button internet;
  private final SurroundingsMenu surroundings;
  private final Button win;
  private final MenuButton keys;
  private final Button pause;
  private final Button jump;
  private final SpeedMenu speed;
  private final Label winPresses = new Label();
  private final Button people;
  private final Button outcome;
  private final Button lookUp;
  private final Button remarks;
  private final Button home;
  private final Button fullScreen;
  private final Button about;
  private final MenuButton file;
  private final List<MenuButton> menus;
  private double scale = 1;
  private final Label drillNumber = new Label();
  private final Label drillTitle = new Label();
  private final HBox drill = new HBox(drillNumber, drillTitle);
  private final StatusLine status = new StatusLine();
  private final BarClock clock = new BarClock();

  /**
   * A bar.
   *
   * @param text its words
   * @param actions told what a person does
   * @param shipped tells the profiles to offer, as soon as it can
   */
  public DeviceBar(WindowText text, BarActions actions, Consumer<Consumer<List<Offer>>> shipped) {
    this.text = text;
    this.nodes = new BarNodes(text);
    this.statusText = new StatusText(text);
    power = button(Command.POWER, BarIcon.POWER.node(), actions);
    cable = button(Command.CABLE, BarIcon.CABLE.crossable(), actions);
    wifi = button(Command.WIFI, BarIcon.WIFI.crossable(), actions);
    internet = button(Command.INTERNET, BarIcon.INTERNET.crossable(), actions);
    surroundings = new SurroundingsMenu(nodes, text, actions);
    win = winKey(actions);
    keys = KeysMenu.make(nodes, text, actions::chord);
    pause = button(Command.PAUSE, BarIcon.PAUSE.node(), actions);
    jump = button(Command.JUMP, BarIcon.JUMP.node(), actions);
    speed = new SpeedMenu(nodes, text, actions::speed);
    people = button(Command.PEOPLE, BarIcon.PEOPLE.node(), actions);
    outcome = button(Command.OUTCOME, BarIcon.OUTCOME.node(), actions);
    lookUp = button(Command.FAILURES, BarIcon.LOOK_UP.node(), actions);
    lookUp.setId("device-bar/look-up");
    lookUp.getStyleClass().add("look-up");
    remarks = button(Command.REMARKS, BarIcon.REMARKS.node(), actions);
    remarks.getStyleClass().add("remarks");
    home = button(Command.START_PAGE, BarIcon.HOME.node(), actions);
    fullScreen = button(Command.FULL_SCREEN, BarIcon.FULL_SCREEN.node(), actions);
    outcome.getStyleClass().add("outcome-button");
    getStyleClass().add("device-bar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(text.text("bar.name"));
    prepareLabels();
    file = FileMenu.make(nodes, text, actions, shipped);
    menus = List.of(surroundings.node(), keys, speed.node(), file);
    about = button(Command.ABOUT, BarIcon.ABOUT.node(), actions);
    getChildren()
        .addAll(
            brand,
            group("network", power, cable, wifi, internet, surroundings.node()),
            group("keyboard", win, keys),
            drill,
            status,
            group("time", clock, pause, speed.node(), jump),
            group("program", people, outcome, lookUp, remarks, home, file, fullScreen, about));
    widthProperty().subscribe(this::fit);
    showCode(Optional.empty());
  }

  private Button button(Command command, Node picture, BarActions actions) {
    return nodes.button(command, picture, () -> actions.command(command));
  }

  private Button winKey(BarActions actions) {
    Label cap = new Label(text.text("bar.win-cap"));
    cap.getStyleClass().add("key-cap");
    winPresses.getStyleClass().add("win-presses");
    winPresses.setId("device-bar/win-presses");
    HBox face = new HBox(cap, winPresses);
    face.getStyleClass().add("win-face");
    face.setMouseTransparent(true);
    return button(Command.WIN, face, actions);
  }

  private static HBox group(String styleClass, Node... members) {
    HBox group = new HBox(members);
    group.setAlignment(Pos.CENTER);
    group.setMinWidth(Region.USE_PREF_SIZE);
    group.getStyleClass().addAll("bar-group", styleClass);
    return group;
  }

  private void prepareLabels() {
    Label name = new Label(text.text("product"));
    brand.getChildren().add(name);
    brand.setAlignment(Pos.CENTER_LEFT);
    brand.setMinWidth(Region.USE_PREF_SIZE);
    brand.getStyleClass().add("brand");
    drill.setId("device-bar/drill");
    drill.setAlignment(Pos.CENTER_LEFT);
    drill.getStyleClass().add("bar-drill");
    drillNumber.getStyleClass().add("coach-number");
    drillNumber.setMinWidth(Region.USE_PREF_SIZE);
    drillTitle.getStyleClass().add("bar-drill-title");
    drillTitle.setMinWidth(0);
    shows(drill, false);
    status.getStyleClass().add("status");
    status.setId("device-bar/status");
    setHgrow(status, Priority.ALWAYS);
  }

  /** The size of the bar's font in pixels, on which it depends what has room in it. */
  public void setFontSize(double pixels) {
    scale = pixels / FONT_SIZE;
    fit();
  }

  /** The bar's width if its words had their least size. */
  private double room() {
    return getWidth() / scale;
  }

  /** Whether there is no room for sentences, so that what has just happened is not said here. */
  public boolean brief() {
    return room() < ROOM_FOR_SENTENCES;
  }

  private void fit() {
    double width = room();
    boolean named = width >= ROOM_FOR_NAME;
    brand.setVisible(named);
    brand.setManaged(named);
    // The menu of files leads to the start page, too.
    home.setVisible(width >= ROOM_FOR_ARROWS);
    home.setManaged(width >= ROOM_FOR_ARROWS);
    pseudoClassStateChanged(NARROW, width < ROOM_FOR_ARROWS);
    spare();
  }

  /** Brings the bar up to date. */
  public void show(BarState state) {
    showDevice(state);
    String sentence = statusText.of(state, brief());
    // What has just happened is said in no fewer words, so it is cut off rather than not said.
    status.say(sentence, state.note().isEmpty() ? statusText.of(state, true) : sentence);
    status.pseudoClassStateChanged(URGENT, statusText.urgent(state));
    speed.show(state.pace());
    showPause(state.pace().paused());
    jump.setDisable(!state.canJump());
    jump.pseudoClassStateChanged(BarNodes.ON, state.longWait());
    shows(remarks, state.remarks() > 0);
    if (state.remarks() > 0) {
      nodes.name(remarks, text.count("bar.remarks", state.remarks()), Command.REMARKS.keys());
    }
    BarIcon picture = state.fullScreen() ? BarIcon.LEAVE_FULL_SCREEN : BarIcon.FULL_SCREEN;
    showPicture(fullScreen, picture);
  }

  /** Brings up to date what stands in the bar of what is offered around the device. */
  public void showAround(AroundState state) {
    int presses = state.winPresses();
    winPresses.setText(presses == 0 ? "" : Integer.toString(presses));
    shows(winPresses, presses > 0);
    String words = text.text("command.win");
    nodes.name(
        win,
        presses == 0
            ? words
            : text.text("bar.win-presses", "name", words, "presses", Integer.toString(presses)),
        Command.WIN.keys());
    people.pseudoClassStateChanged(BarNodes.ON, state.secretsAsked() && !state.peopleShown());
    shows(outcome, state.ended());
    spare();
    file.getItems().stream()
        .filter(item -> FileMenu.id(Command.RUN_BEFORE).equals(item.getId()))
        .forEach(item -> item.setDisable(!state.runBefore()));
  }

  /** A narrow bar lacks what F11 and F1 do as well, where something rarer needs the room. */
  private void spare() {
    boolean wide = room() >= ROOM_FOR_ARROWS;
    long rare = Stream.of(outcome, remarks).filter(Node::isVisible).count();
    shows(fullScreen, wide || rare == 0 && room() >= ROOM_FOR_ALL);
    shows(about, wide || rare < 2);
  }

  private static void shows(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  /** Offers to look up the code that an error page shows, if one does. */
  public void showCode(Optional<String> code) {
    shows(lookUp, code.isPresent() && !drill.isVisible());
    code.ifPresent(
        shown -> {
          lookUp.setText(brief() ? "" : shown);
          nodes.name(lookUp, text.text("bar.look-up", "code", shown), Command.FAILURES.keys());
        });
  }

  /** Names the drill that somebody is at; empty texts for none. A drill looks nothing up. */
  public void showDrill(String number, String title) {
    boolean on = !number.isEmpty();
    drillNumber.setText(number);
    drillTitle.setText(title);
    shows(drill, on);
    shows(drillTitle, on && room() >= ROOM_FOR_NAME);
    if (on) {
      shows(lookUp, false);
    }
  }

  private void showDevice(BarState state) {
    boolean usable = state.device().isPresent() && !state.pageOpen();
    List.of(power, cable, wifi, internet, surroundings.node(), win, keys)
        .forEach(button -> button.setDisable(!usable));
    state
        .device()
        .ifPresent(
            device -> {
              nodes.setOn(power, Command.POWER, device.on());
              nodes.setOn(cable, Command.CABLE, device.link() == NetworkLink.WIRED);
              nodes.setOn(wifi, Command.WIFI, device.link() == NetworkLink.WIFI);
              nodes.setOn(internet, Command.INTERNET, device.internet());
              surroundings.show(device);
              clock.show(device.now());
            });
  }

  private void showPause(boolean paused) {
    pause.pseudoClassStateChanged(BarNodes.ON, paused);
    showPicture(pause, paused ? BarIcon.RUN : BarIcon.PAUSE);
    nodes.name(pause, text.text("command.pause" + (paused ? ".on" : ".off")), Command.PAUSE.keys());
  }

  /** A new picture only for a new meaning: this runs with each frame. */
  private static void showPicture(Button button, BarIcon icon) {
    if (button.getUserData() != icon) {
      button.setUserData(icon);
      button.setGraphic(icon.node());
    }
  }

  /** Whether the power button is held down. */
  public boolean powerHeld() {
    return power.isArmed();
  }

  /** Opens the menu of chords. */
  public void openKeys() {
    keys.requestFocus();
    keys.show();
  }

  /** Whether a menu of the bar is open. */
  public boolean menuOpen() {
    return menus.stream().anyMatch(MenuButton::isShowing);
  }

  /** Tells when a menu of the bar was closed. */
  public void onMenuClosed(Runnable listener) {
    menus.forEach(menu -> menu.setOnHidden(closed -> listener.run()));
  }

  /** Lets the TAB key come to the bar or keeps it away. */
  public void setReachable(boolean reachable) {
    lookupAll(".bar-button").stream()
        .filter(Control.class::isInstance)
        .forEach(button -> button.setFocusTraversable(reachable));
  }

  /** Puts the keyboard on the bar's first button. */
  public void focusFirst() {
    setReachable(true);
    lookupAll(".bar-button").stream()
        .filter(button -> !button.isDisabled())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** Whether a node stands in the bar. */
  public boolean holds(Node node) {
    return Nested.in(node, this);
  }
}
