// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.session.Assistant;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.Steering;

/**
 * The device on the bench with the file that is rehearsed on it; knows no node.
 *
 * <p>Any number of windows, scripts or tests lead and watch the same bench, in one thread: what one
 * of them does, all are told.
 */
public final class Bench {
  private final FileOpener opener;
  private PowerSwitch power = new PowerSwitch();
  private final Watchers watchers = new Watchers(this::standing);
  private Optional<Opening.Ready> open = Optional.empty();
  private Optional<Opening.Ready> before = Optional.empty();
  private Optional<Lesson> lesson = Optional.empty();
  private Pace pace;
  private Duration clock = Duration.ZERO;
  private boolean ledByHand;

  public Bench(FileOpener opener, Pace pace) {
    this.opener = opener;
    this.pace = pace;
  }

  /** Reads a file; if it can be rehearsed, it takes the place of the one before. */
  public Opening open(Path path) {
    return adopt(opener.open(path));
  }

  /** Takes a file that was read beside the window. */
  public Opening open(Path path, Reading reading) {
    return adopt(opener.opened(path, reading));
  }

  /** Begins a run of a profile that was read before. */
  public Opening start(OpenFile file) {
    return adopt(opener.start(file));
  }

  /** Takes a run that was begun elsewhere in the place of the one before. */
  public Opening take(Opening.Ready ready) {
    return adopt(ready);
  }

  private Opening adopt(Opening opening) {
    if (opening instanceof Opening.Ready ready) {
      watchers.change(
          () -> {
            keepOrEnd();
            ready.run().watchedBy(watchers);
            open = Optional.of(ready);
            // A journal without a word of it began at the usual pace.
            ready.run().steer(Pace.USUAL.to(pace));
          });
    }
    return opening;
  }

  /** A run in which somebody did something is kept in the place of the one kept before. */
  private void keepOrEnd() {
    boolean worthKeeping = run().filter(LiveRun::touched).isPresent();
    (worthKeeping ? before : open).map(Opening.Ready::run).ifPresent(LiveRun::end);
    before = worthKeeping ? open : before;
  }

  /** Goes on with a run behind its journal, in the place of what is open. */
  public Opening goOn(Path journal, String text) {
    return adopt(
        opener.goOn(
            journal,
            text,
            Assistant.NOBODY,
            () -> Stream.concat(file().map(OpenFile::profile).stream(), opener.shipped())));
  }

  /**
   * Turns to another run, which has its own pace and power button. The one that was open is neither
   * ended nor kept: whoever has both goes on with it.
   */
  void turnTo(Opening.Ready ready, Pace its) {
    watchers.change(
        () -> {
          ready.run().watchedBy(watchers);
          open = Optional.of(ready);
          pace = its;
          power = new PowerSwitch();
        });
  }

  /** Goes on with the run before; the one that was open is kept in its place. */
  public void backToRunBefore() {
    watchers.change(
        () ->
            before.ifPresent(
                ready -> {
                  before = open;
                  open = Optional.of(ready);
                }));
  }

  /** The file of the run before, to which one can go back, empty if there is none. */
  public Optional<OpenFile> fileBefore() {
    return before.map(Opening.Ready::file);
  }

  /** Ends the run in order, and the one kept before. */
  public void end() {
    watchers.change(
        () -> {
          Stream.of(open, before).flatMap(Optional::stream).forEach(ready -> ready.run().end());
          open = Optional.empty();
          before = Optional.empty();
        });
  }

  /**
   * Tells somebody of each change once, after it is complete and in the order of the changes. Real
   * time alone is no change. Whoever leads in answer to a change is heard at once, so that the
   * bench may be further on than what is told just then.
   */
  public Watching watch(Consumer<Change> watcher) {
    return watchers.add(watcher);
  }

  private Standing standing() {
    return new Standing(run().map(LiveRun::standing), pace, askingPower(), lesson);
  }

  public Optional<OpenFile> file() {
    return open.map(Opening.Ready::file);
  }

  public Optional<LiveRun> run() {
    return open.map(Opening.Ready::run);
  }

  /** The rules that the run has broken with a change. */
  public List<Notice> news(Change change) {
    return change.entries().stream()
        .filter(JournalEntry.Noticed.class::isInstance)
        .map(JournalEntry.Noticed.class::cast)
        .flatMap(noted -> run().map(run -> run.notice(noted.id(), noted.at())).stream())
        .toList();
  }

  /** All that can be told about the open file and its run. */
  public Optional<FileReport> report() {
    return open.map(now -> FileReport.of(now.file(), now.run().notices()));
  }

  /** What the run is done for, empty for a free rehearsal. */
  public Optional<Lesson> lesson() {
    return lesson;
  }

  /** From now on the run is done for something else; whoever watches is told. */
  public void teach(Optional<Lesson> other) {
    watchers.change(() -> lesson = other);
  }

  /** The pace that was chosen. */
  public Pace pace() {
    return pace;
  }

  /**
   * How time passes now: as chosen, or as real time does where an exercise waits for its person.
   */
  public Pace passing() {
    return run().map(run -> run.paceAt(pace)).orElse(pace);
  }

  /** Another speed than the one at which time passes, freeze, or go on. */
  public void change(UnaryOperator<Pace> change) {
    watchers.change(
        () -> {
          Pace now = passing();
          Pace wanted = change.apply(now);
          Pace next = wanted.factor() == now.factor() ? pace.standing(wanted.paused()) : wanted;
          if (wanted.factor() != now.factor()) {
            run().ifPresent(LiveRun::choosesPace);
          }
          run().ifPresent(run -> run.steer(pace.to(next)));
          pace = next;
        });
  }

  /** Jumps to the next moment at which something else is to be seen. */
  public void jump() {
    run().ifPresent(LiveRun::jump);
  }

  /** Keeps this moment of the run under a name that is not blank; nothing without a run. */
  public void keep(String name) {
    run().ifPresent(run -> run.keep(name));
  }

  /** Goes back to a kept moment; false if none has that name. */
  public boolean restore(String name) {
    return run().map(run -> run.restore(name)).orElse(false);
  }

  /** Makes a remark at this moment of the run; one that is blank is none. */
  public void mark(String text) {
    if (!text.isBlank()) {
      apply(new Input.Beside(Input.Beside.Act.MARK, "", text.strip()));
    }
  }

  /** The moments of the run that were kept, in the order of keeping. */
  public List<KeptMoment> moments() {
    return run().map(LiveRun::moments).orElse(List.of());
  }

  public void apply(Input input) {
    run().ifPresent(run -> run.apply(input));
  }

  /** Leads the run in several steps that are told as one change. */
  public void lead(Consumer<LiveRun> steps) {
    watchers.change(() -> run().ifPresent(steps));
  }

  /**
   * Leads the run by the hand of whoever trains: nothing of it is the rehearsing person's doing.
   */
  public void takeOver(Runnable steps) {
    watchers.change(
        () -> {
          run().ifPresent(run -> run.steer(List.of(new Steering.TakeOver())));
          steps.run();
          run().ifPresent(run -> run.steer(List.of(new Steering.HandBack())));
        });
  }

  /** Changes something around the device by the hand of whoever leads. */
  public void lead(Input.Outside change) {
    apply(new Input.By(Input.By.Hand.TRAINER, change));
  }

  /** The settings of the run that its person may see, none before a file could be opened. */
  public Optional<LiveSettings> settings() {
    return run().flatMap(run -> settings(new LiveSettings.Viewer(run.settingsSeen(), this::apply)));
  }

  /** All settings of the run, for whoever leads it. */
  public Optional<LiveSettings> allSettings() {
    return settings(new LiveSettings.Viewer(Optional.empty(), this::lead));
  }

  private Optional<LiveSettings> settings(LiveSettings.Viewer viewer) {
    return open.map(now -> new LiveSettings(now.run(), now.file().profile(), viewer));
  }

  /** Whether a failure is switched on by hand in the run. */
  public boolean switched(String failure) {
    return run().stream()
        .flatMap(run -> run.world().around().faults().stream())
        .anyMatch(fault -> fault.id().equals(failure));
  }

  /**
   * From now on virtual time passes only where somebody says how far, by {@link LiveRun#advanceTo}
   * or a jump: real time passes for the bar alone.
   */
  public void leadTimeByHand() {
    ledByHand = true;
  }

  boolean ledByHand() {
    return ledByHand;
  }

  /** Whether virtual time passes by itself while the device can be seen. */
  public boolean runs() {
    return run().isPresent() && !pace.paused() && !ledByHand;
  }

  /** Lets real time pass: for the bar always, for the device unless a page covers it. */
  public void pass(Duration real, boolean covered, boolean powerHeld) {
    watchers.change(
        () -> {
          clock = clock.plus(real);
          if (!covered) {
            run().filter(run -> !ledByHand).ifPresent(run -> run.pass(real, pace));
            run()
                .flatMap(run -> power.hold(clock, powerHeld, run.on()))
                .ifPresent(on -> apply(new Input.Power(on)));
          }
        });
  }

  /** Presses the power button. */
  public void pressPower() {
    watchers.change(
        () ->
            run()
                .flatMap(run -> power.press(clock, run.on()))
                .ifPresent(on -> apply(new Input.Power(on))));
  }

  /** Plugs the cable in, or out. */
  public void toggleCable() {
    toggle(NetworkLink.WIRED);
  }

  /** Connects by radio, or cuts it. */
  public void toggleWifi() {
    toggle(NetworkLink.WIFI);
  }

  private void toggle(NetworkLink link) {
    network()
        .map(now -> now.link() == link ? NetworkLink.NONE : link)
        .ifPresent(next -> apply(new Input.Link(next)));
  }

  /** What would take the last change around the device back, empty if none is left. */
  public Optional<Input.Outside> undo() {
    return run().flatMap(LiveRun::undo);
  }

  /**
   * Takes the last change around the device back that was not taken back before. Switching off asks
   * first, as the power button does: a slip must not end a run.
   */
  public void takeBack() {
    if (undo().filter(new Input.Power(false)::equals).isPresent()) {
      watchers.change(
          () ->
              run()
                  .filter(run -> !run.on() || power.press(clock, run.on()).isPresent())
                  .ifPresent(LiveRun::takeBack));
    } else {
      run().ifPresent(LiveRun::takeBack);
    }
  }

  /** Switches the internet behind the link. */
  public void toggleInternet() {
    network().ifPresent(now -> apply(new Input.Internet(!now.internet())));
  }

  private Optional<Network> network() {
    return run().map(run -> run.world().around().network());
  }

  /** Whether a second press of the power button would switch off. */
  public boolean askingPower() {
    return power.asking(clock);
  }

  /** The name of the open profile. */
  public Optional<String> profileName() {
    return file().map(OpenFile::profile).map(SimulationProfile::name);
  }
}
