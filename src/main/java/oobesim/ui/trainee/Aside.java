// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import oobesim.coach.ShownLabel;
import oobesim.instructor.CardLine;
import oobesim.instructor.Ending;
import oobesim.instructor.Finish;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Outcome;
import oobesim.instructor.PeopleCard;
import oobesim.instructor.PhoneCard;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.around.Surroundings;
import oobesim.screen.Screen;
import oobesim.session.Input;
import oobesim.session.Input.Companion.Act;
import oobesim.ui.control.CodeReader;
import oobesim.ui.control.QrPicture;
import oobesim.ui.render.ScreenView;
import oobesim.ui.theme.Style;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.bar.Nested;
import oobesim.ui.trainee.drill.HelpDeskPage;
import oobesim.ui.trainee.side.CompanionPanel;
import oobesim.ui.trainee.side.OutcomePanel;
import oobesim.ui.trainee.side.PeoplePanel;
import oobesim.ui.trainee.side.PeoplePanel.Filled;
import oobesim.ui.trainee.side.SidePanel;
import oobesim.ui.trainee.text.WindowText;

/** What stands beside the device, and the way of the keyboard there and back. */
final class Aside {
  private final WindowText text;
  private final Workplace place;
  private final ScreenView view;
  private final DeviceFields fields;
  private final Links links;
  private final Finish finish = new Finish();
  private final PeoplePanel people;
  private final CompanionPanel phone;
  private Optional<SidePanel> shown = Optional.empty();
  private Optional<SidePanel> companion = Optional.empty();
  private Optional<Outcome> outcome = Optional.empty();
  private Optional<Cast> cast = Optional.empty();
  private KeptFocus last = KeptFocus.NONE;

  /**
   * What the panels need of the window.
   *
   * @param command carries out what is to follow
   * @param clock real time since the window opened
   * @param run the run that is open
   * @param apply does something around the device
   * @param covered whether a page of the simulator covers everything
   * @param fullScreen whether the window fills the screen, and so perhaps the view of a room
   * @param changed told that a panel has come or gone
   */
  record Links(
      Consumer<Command> command,
      Supplier<Duration> clock,
      Supplier<Optional<LiveRun>> run,
      Consumer<Input> apply,
      BooleanSupplier covered,
      BooleanSupplier fullScreen,
      Runnable changed) {}

  Aside(WindowText text, Workplace place, ScreenView view, Links links) {
    this.text = text;
    this.place = place;
    this.view = view;
    this.links = links;
    fields = new DeviceFields(view);
    people = new PeoplePanel(text, new PeoplePanel.Actions(this::fill, links.clock()));
    people.onClose(this::close);
    phone =
        new CompanionPanel(
            text, new CompanionPanel.Actions(this::scan, this::change, this::refreshing));
    phone.onClose(this::close);
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    place.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  /** Remembers where on the device the keyboard was. */
  void listenTo(Scene scene) {
    scene
        .focusOwnerProperty()
        .addListener(
            (property, before, now) -> {
              if (Nested.in(before, view) && !Nested.in(now, view)) {
                last = KeptFocus.at(before);
              }
              shown.ifPresent(panel -> panel.setReachable(Nested.in(now, panel)));
            });
  }

  /** The pointer brings the keyboard along: to a panel, and back to the device. */
  private void pressed(MouseEvent press) {
    if (!(press.getTarget() instanceof Node node)) {
      return;
    }
    if (holds(node) && !hasKeyboard()) {
      enter();
    } else if (Nested.in(node, view) && !Nested.in(owner(), view)) {
      last.giveBack(view);
    }
  }

  /** The mark on pages that ask for secrets leads to those who may sign in, a code to the phone. */
  private void clicked(MouseEvent click) {
    for (Node at = (Node) click.getTarget(); at != null && at != view; at = at.getParent()) {
      if (at instanceof QrPicture) {
        openPhone();
        return;
      }
      if (at.getStyleClass().contains(Style.MARK)) {
        open(people);
        return;
      }
    }
  }

  /** Opens the card of people, goes to it, or closes it. */
  void togglePeople() {
    toggle(people);
  }

  /** The same for the phone with the companion app, which reads the device's code at once. */
  void togglePhone() {
    if (shown.equals(Optional.of(phone)) && hasKeyboard()) {
      close();
    } else {
      openPhone();
    }
  }

  private void openPhone() {
    if (links.run().get().isPresent() && !links.covered().getAsBoolean()) {
      phone.scan();
      open(phone);
    }
  }

  /** Reads the code that is drawn; without one the run says so. */
  private boolean scan() {
    Optional<String> code = CodeReader.read(view);
    code.ifPresent(read -> links.apply().accept(new Input.Companion(Act.SCAN, read)));
    return code.isPresent();
  }

  private void change(PhoneCard.Field field, String value) {
    Act act =
        switch (field) {
          case USER -> Act.USER;
          case GROUP_TAG -> Act.GROUP_TAG;
          case PROFILE -> Act.PROFILE;
        };
    links.apply().accept(new Input.Companion(act, value));
  }

  /** The device may speak another language than the simulator, and its button has its own word. */
  private String refreshing() {
    return links
        .run()
        .get()
        .flatMap(run -> ShownLabel.of(run.screen(), "refresh"))
        .orElseGet(() -> text.words().bundle("messages").text("preprov-landing.refresh"));
  }

  /** The same for the end of the rehearsal; nothing happens before there is one. */
  void toggleOutcome() {
    if (shown.filter(OutcomePanel.class::isInstance).isPresent()) {
      toggle(shown.get());
    } else {
      outcome.map(this::panel).ifPresent(this::open);
    }
  }

  /** A panel that is there whenever no other one is; empty for none. */
  void accompany(Optional<SidePanel> panel) {
    boolean there = shown.isPresent() && shown.equals(companion);
    companion = panel;
    panel.ifPresent(it -> it.onClose(this::leave));
    place.setRail(panel.flatMap(it -> it.rail(this::openAt)));
    if (there || shown.isEmpty() || outcome.isPresent()) {
      remove();
    }
  }

  /** A control of the companion, from its rail. */
  private void openAt(Node control) {
    if (enter()) {
      control.requestFocus();
    }
  }

  private void toggle(SidePanel panel) {
    if (shown.equals(Optional.of(panel)) && hasKeyboard()) {
      close();
    } else {
      open(panel);
    }
  }

  private void open(SidePanel panel) {
    if (!links.covered().getAsBoolean() && place.instead().isEmpty()) {
      show(panel, true);
      refresh();
      people.prefer(fields::take);
      enter();
    }
  }

  private void show(SidePanel panel, boolean asked) {
    shown = Optional.of(panel);
    place.show(panel, asked);
  }

  private OutcomePanel panel(Outcome now) {
    OutcomePanel panel = new OutcomePanel(text, now, links.command());
    panel.onClose(this::close);
    return panel;
  }

  /** Goes to the panel with the keyboard; false if there is none. One without room takes it. */
  boolean enter() {
    boolean free = place.instead().isEmpty();
    if (free && shown.isPresent() && shown.equals(companion) && !place.wide()) {
      place.show(shown.get(), true);
    }
    boolean there = shown.isPresent() && free && (place.covers() || place.wide());
    if (there) {
      shown.get().setReachable(true);
      shown.get().first().requestFocus();
    }
    return there;
  }

  /** Goes to what stands in the place of the device; false if nothing does. */
  boolean enterInstead() {
    place.instead().ifPresent(page -> page.first().requestFocus());
    return place.instead().isPresent();
  }

  /** Goes on within it; false behind its last panel, and from outside. */
  boolean nextInstead() {
    return place.instead().filter(HelpDeskPage::next).isPresent();
  }

  /** Goes back within it; false before its first panel, and from outside. */
  boolean previousInstead() {
    return place.instead().filter(HelpDeskPage::previous).isPresent();
  }

  /** Goes to its last panel, if it is there. */
  void lastInstead() {
    place.instead().ifPresent(page -> page.last().requestFocus());
  }

  /** Gives the keyboard back to the device; a panel that has the device's place goes. */
  void leave() {
    if (place.covers()) {
      remove();
    }
    if (!enterInstead()) {
      last.giveBack(view);
    }
  }

  /** Closes the panel; the keyboard is where it was on the device. */
  void close() {
    boolean keyboard = hasKeyboard() || place.covers();
    remove();
    if (keyboard) {
      last.giveBack(view);
    }
    links.changed().run();
  }

  private void remove() {
    shown = companion;
    companion.ifPresentOrElse(panel -> place.show(panel, false), place::remove);
  }

  /** A page of the simulator comes: a panel that has the device's place gives way. */
  void giveWay() {
    if (place.covers()) {
      remove();
    }
  }

  private Filled fill(CardLine line) {
    boolean covers = place.covers();
    if (covers) {
      remove();
    }
    Filled filled = fields.fill(line, last);
    if (covers && filled != Filled.DONE) {
      show(people, true);
      enter();
    }
    return filled;
  }

  /** Whether the keyboard is in the panel. */
  boolean hasKeyboard() {
    return holds(owner());
  }

  private Node owner() {
    Scene scene = place.getScene();
    return scene == null ? null : scene.getFocusOwner();
  }

  boolean holds(Node node) {
    return shown.filter(panel -> Nested.in(node, panel)).isPresent();
  }

  /** Whether a rehearsal has ended and stands at its end. */
  boolean ended() {
    return outcome.isPresent();
  }

  /** Whether the card of people is open. */
  boolean peopleShown() {
    return shown.equals(Optional.of(people));
  }

  /** Brings the panels up to date with the run. */
  void refresh() {
    Optional<LiveRun> run = links.run().get();
    if (peopleShown()) {
      run.ifPresent(this::showPeople);
    }
    if (shown.equals(Optional.of(phone))) {
      run.map(LiveRun::world).map(PhoneCard::of).ifPresent(phone::show);
    }
    Optional<Outcome> now = finish.of(run);
    if (!now.equals(outcome)) {
      outcome = now;
      offer();
    }
  }

  /** A rehearsal may have very many people, so the card is made anew only for something new. */
  private void showPeople(LiveRun run) {
    Cast now = new Cast(run.world().around(), run.world().state().profile(), run.screen());
    if (!cast.filter(now::same).isPresent()) {
      cast = Optional.of(now);
      people.show(PeopleCard.of(run.world(), now.screen()));
    }
  }

  /** What the card follows from. */
  private record Cast(Surroundings around, Optional<ProfileCopy> profile, Screen screen) {
    boolean same(Cast other) {
      return around == other.around && profile.equals(other.profile) && screen.equals(other.screen);
    }
  }

  /**
   * An end is offered once; it waits in the bar while somebody works with the card, and while a
   * room is told about an error.
   */
  private void offer() {
    boolean ofAnotherEnd = shown.filter(OutcomePanel.class::isInstance).isPresent();
    if (ofAnotherEnd && outcome.isEmpty()) {
      close();
    } else if (outcome.isPresent()
        && companion.isEmpty()
        && place.instead().isEmpty()
        && !(working() && hasKeyboard())
        && !toldOf()) {
      show(panel(outcome.get()), false);
    }
  }

  private boolean working() {
    return peopleShown() || shown.equals(Optional.of(phone));
  }

  private boolean toldOf() {
    boolean stuck = outcome.filter(end -> end.ending() == Ending.STUCK).isPresent();
    return stuck && links.fullScreen().getAsBoolean();
  }
}
