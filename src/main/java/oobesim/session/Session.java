// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import oobesim.document.Limit;
import oobesim.flow.Flow;
import oobesim.flow.Layers;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.profile.Foreseen;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.statechart.Event;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.Step;
import oobesim.statechart.Stepper;

/**
 * One run of a flow. Everything that happens comes from an input or from virtual time passing, and
 * everything that happens is told to the journal before the call returns.
 *
 * <p>A moment of virtual time is atomic: whatever is due at it has happened before any call
 * returns, so nobody looks or acts between two events of one moment.
 */
public final class Session {
  /** No run lasts longer; virtual time then stands still. Ten thousand years. */
  public static final Duration LONGEST = PhaseRun.NEVER.multipliedBy(100);

  private static final int MOST_AT_A_MOMENT = 1000;
  private static final Layers NOTHING_SHOWN = Layers.of(ScreenId.OFF);

  private final Flow flow;
  private final Stepper<World> stepper;
  private final Consumer<JournalEntry> journal;
  private final Assistant assistant;
  private final Inputs inputs;
  private final Map<String, Checkpoint> kept = new HashMap<>();
  private final BeforeInputs beforeInputs = new BeforeInputs();
  private final WayTaken way = new WayTaken();
  private final Spent spent = new Spent();
  private StateConfiguration configuration;
  private World world;
  private Timers timers = Timers.NONE;
  private Errands errands = Errands.NONE;
  private SimulationProfile profile;
  private int atThisMoment;

  /** Begins a run with nobody beside it: the device is off. */
  public Session(Flow flow, RunHeader header, Consumer<JournalEntry> journal) {
    this(flow, header, journal, Assistant.NOBODY);
  }

  /** Begins a run: the device is off. */
  public Session(Flow flow, RunHeader header, Consumer<JournalEntry> journal, Assistant assistant) {
    this.flow = flow;
    this.stepper = flow.stepper();
    this.journal = journal;
    this.assistant = assistant;
    this.inputs = new Inputs(this);
    this.profile = header.profile();
    this.world = World.before(header.profile().surroundings(), header.seed());
    note(new JournalEntry.Started(Duration.ZERO, header));
    take(stepper.start(world));
    settle();
  }

  /** What is true outside the screen now. */
  public World world() {
    return world;
  }

  /** Virtual time since the run began. */
  public Duration now() {
    return world.now();
  }

  /** The screen that is shown now. */
  public PageId screen() {
    return layers().front();
  }

  /** The screen that is shown now, and what it lies over. */
  public Layers layers() {
    return flow.layers(configuration).orElse(NOTHING_SHOWN);
  }

  /** The active states, for a trainer's eye and for tests. */
  public StateConfiguration configuration() {
    return configuration;
  }

  /** The profile with the changes made so far. */
  public SimulationProfile profile() {
    return profile;
  }

  /** The flow that is run. */
  public Flow flow() {
    return flow;
  }

  /** When something will happen by itself, if nothing else does: later than now. */
  public Optional<Duration> nextEvent() {
    Optional<Duration> timer =
        spent.limit().isPresent() ? Optional.empty() : timers.next().map(Timers.Waiting::due);
    return Stream.of(timer, open().next())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .filter(due -> due.compareTo(LONGEST) <= 0);
  }

  /**
   * What the run has had all of: time has brought so many events ({@link Limit#RUN_EVENTS}) that
   * nothing happens by itself any more, or has taken so much effort ({@link Limit#RUN_EFFORT}) that
   * nobody is answered either: a flow whose states follow each other for ever must not hold the
   * program. Or an event was stopped that would never have rested ({@link Limit#RUN_STEP}, {@link
   * Limit#RUN_STEP_EFFORT}), or others who set each other to work ({@link Limit#RUN_ERRANDS}).
   */
  public Optional<Limit> exhausted() {
    return spent.limit().or(spent::restless);
  }

  /** Does what a person, a script or the surroundings do. Never throws for a useless input. */
  public Response apply(Input input) {
    Response response = carryOut(input);
    runErrands();
    return new Response(response.accepted(), response.reason(), screen());
  }

  private Response carryOut(Input input) {
    beforeInputs.next(moment());
    Response response = inputs.apply(input);
    settle();
    return response;
  }

  /** Does once more what a journal tells, errands included: those that it does not tell wait. */
  void recall(Input input) {
    errands = errands.withoutDone(input, world.now());
    carryOut(input);
  }

  /** Writes down once more how somebody led the run. */
  void recall(Steering steering) {
    note(new JournalEntry.Steered(world.now(), steering));
  }

  /** Writes down how somebody leads the run; a session itself knows no pace. */
  public void steer(Steering steering) {
    note(new JournalEntry.Steered(world.now(), steering));
    runErrands();
  }

  /**
   * Lets virtual time pass, not negative; everything due happens in its order. Time ends at {@link
   * #LONGEST}.
   */
  public void advance(Duration by) {
    advanceTo(world.now().plus(by.compareTo(LONGEST) < 0 ? by : LONGEST));
  }

  /** Lets virtual time pass up to a moment that is not before now, or to {@link #LONGEST}. */
  public void advanceTo(Duration moment) {
    if (moment.compareTo(world.now()) < 0) {
      throw new IllegalArgumentException("time does not run backwards: " + moment);
    }
    Duration end = moment.compareTo(LONGEST) < 0 ? moment : LONGEST;
    do {
      advanceTo(nextErrand(end), () -> true);
      runErrands();
    } while (world.now().compareTo(end) < 0);
  }

  private Duration nextErrand(Duration end) {
    Duration due = open().upTo(end).map(Errand::due).orElse(end);
    return due.compareTo(world.now()) < 0 ? world.now() : due;
  }

  /** Others do what they were about to do by now. */
  private void runErrands() {
    for (var next = open().upTo(world.now()); next.isPresent(); next = open().upTo(world.now())) {
      errands = errands.withoutFirst();
      spent.errand();
      carryOut(next.get().input());
    }
  }

  /** What others will still do: people who set each other to work must not hold the program. */
  private Errands open() {
    return spent.allErrands() ? Errands.NONE : errands;
  }

  /** Of what is due at the moment itself only so much happens as is wanted; for a replay. */
  void advanceTo(Duration moment, BooleanSupplier more) {
    while (raiseNext(moment.minusNanos(1)) || more.getAsBoolean() && raiseNext(moment)) {}
    world = world.at(moment);
  }

  /**
   * Lets time pass up to the next moment at which something happens by itself, and all that happens
   * at it; false if nothing is awaited.
   */
  public boolean advanceToNextEvent() {
    Optional<Duration> next = nextEvent();
    next.ifPresent(this::advanceTo);
    return next.isPresent();
  }

  /** Goes on from a moment of another run, to see what would follow; it stands in no journal. */
  public static Session from(Flow flow, Checkpoint moment) {
    return from(flow, moment, entry -> {});
  }

  /** The same with somebody who hears what happens, but for how it had begun. */
  public static Session from(Flow flow, Checkpoint moment, Consumer<JournalEntry> listener) {
    return new Session(flow, moment, listener);
  }

  private Session(Flow flow, Checkpoint moment, Consumer<JournalEntry> listener) {
    this.flow = flow;
    this.stepper = flow.stepper();
    this.journal = listener;
    this.assistant = Assistant.NOBODY;
    this.inputs = new Inputs(this);
    goTo(moment);
  }

  /** This moment, complete. */
  public Checkpoint moment() {
    return new Checkpoint(configuration, world, timers, errands, profile);
  }

  /** This moment, to come back to with {@link #restore}. */
  public Checkpoint checkpoint(String name) {
    Checkpoint checkpoint = moment();
    kept.put(name, checkpoint);
    note(new JournalEntry.Kept(world.now(), name));
    return checkpoint;
  }

  /** Whether a moment was kept under that name, or it is that before one of the last inputs. */
  public boolean keeps(String name) {
    return kept.containsKey(name) || beforeInputs.find(name).isPresent();
  }

  /** Goes back to a kept moment. Throws if none has that name. */
  public void restore(String name) {
    goTo(
        Optional.ofNullable(kept.get(name))
            .or(() -> beforeInputs.find(name))
            .orElseThrow(() -> new IllegalArgumentException("no moment was kept as " + name)));
    note(new JournalEntry.Restored(world.now(), name));
  }

  private void goTo(Checkpoint checkpoint) {
    configuration = checkpoint.configuration();
    world = checkpoint.world();
    timers = checkpoint.timers();
    errands = checkpoint.errands();
    profile = checkpoint.profile();
    atThisMoment = 0;
    way.backTo(world.now());
  }

  /** The transitions that led here, in order; of a very long run the last ones. */
  public List<Taken> way() {
    return way.all();
  }

  /** Ends the run in order: writes the journal's last line. */
  public void end() {
    note(new JournalEntry.Ended(world.now(), screen()));
  }

  void note(JournalEntry entry) {
    journal.accept(entry);
    errands = errands.with(assistant.hears(entry, world));
  }

  void change(World other) {
    world = other;
  }

  void change(SimulationProfile other) {
    profile = other;
  }

  /** Takes what the changes to come were found to make of the profile, instead of reading anew. */
  public void foresee(Foreseen changes) {
    inputs.foresee(changes);
  }

  /** Somebody beside the run means to do something. */
  public void expect(Errand errand) {
    errands = errands.with(List.of(errand));
    runErrands();
  }

  /** Nobody means to do it. */
  public void forget(Errand errand) {
    errands = errands.without(errand);
  }

  /** Raises an event now; what follows at once is done before it returns. */
  List<JournalEntry> raise(Event event) {
    List<JournalEntry> happened = new ArrayList<>();
    if (spent.allEffort()) {
      happened.add(new JournalEntry.Ignored(world.now(), event.name()));
      return happened;
    }
    Step<World> step = stepper.step(configuration, world, event);
    spent.effort(step.effort() + step.timers().size());
    Optional<Failure> before = world.state().failure();
    Set<String> noticed = world.state().history().notices();
    if (!step.handled()) {
      happened.add(new JournalEntry.Ignored(world.now(), event.name()));
      return happened;
    }
    way.add(step, world);
    take(step);
    happened.add(
        JournalEntry.Stepped.of(
            world.now(), event, step.actions(), flow.shown(configuration).innermost()));
    Optional<Failure> failure = world.state().failure();
    if (failure.isPresent() && !before.equals(failure)) {
      happened.add(new JournalEntry.Failed(world.now(), failure.get()));
    }
    for (String notice : world.state().history().notices()) {
      if (!noticed.contains(notice)) {
        happened.add(new JournalEntry.Noticed(world.now(), notice));
      }
    }
    return happened;
  }

  /** Everything that is due now happens. */
  private void settle() {
    while (raiseNext(world.now())) {}
  }

  /** Raises the next delayed event if it is due up to a moment; false if none is. */
  private boolean raiseNext(Duration moment) {
    if (spent.limit().isPresent()) {
      return false;
    }
    slowDown();
    Optional<Timers.Waiting> next = timers.next().filter(it -> it.due().compareTo(moment) <= 0);
    next.ifPresent(this::raise);
    return next.isPresent();
  }

  private void raise(Timers.Waiting timer) {
    spent.event();
    boolean later = timer.due().compareTo(world.now()) > 0;
    atThisMoment = later ? 0 : atThisMoment + 1;
    PageId before = screen();
    world = later ? world.at(timer.due()) : world;
    timers = timers.without(timer);
    List<JournalEntry> happened = raise(timer.event());
    if (!screen().equals(before)) {
      note(new JournalEntry.Shown(world.now(), screen()));
    }
    happened.forEach(this::note);
  }

  /**
   * A chart that keeps raising events without letting time pass is slowed down to one a second, so
   * that no file can hold the program.
   */
  private void slowDown() {
    Optional<Timers.Waiting> due =
        timers.next().filter(timer -> timer.due().compareTo(world.now()) <= 0);
    if (due.isPresent() && atThisMoment >= MOST_AT_A_MOMENT) {
      timers = timers.later(due.get(), world.now().plusSeconds(1));
      atThisMoment = 0;
    }
  }

  private void take(Step<World> step) {
    spent.step(step.taken().size(), step.effort());
    configuration = step.configuration();
    world = step.context();
    timers = timers.after(step.timers(), world.now());
  }
}
