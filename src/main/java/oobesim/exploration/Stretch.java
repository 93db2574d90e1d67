// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.flow.Flow;
import oobesim.page.PageId;
import oobesim.profile.Foreseen;
import oobesim.script.Instruction;
import oobesim.session.Checkpoint;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.Session;
import oobesim.session.Taken;

/**
 * A short piece of a run: what is done in one go from a moment, with all that it comes by. Waiting
 * is in whole seconds, as scripts write it, so that a script does the very same.
 */
final class Stretch {
  private final Session session;
  private final Footprint footprint;
  private final Watch watch;
  private final List<Instruction.Doing> lines = new ArrayList<>();
  private final List<PageId> screens = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final Set<String> places = new LinkedHashSet<>();
  private long watched;
  private long broken;
  private final BitSet comeAbout = new BitSet();
  private boolean heard;

  Stretch(Flow flow, Goals goals, Watch watch, Checkpoint from, long watched) {
    this.session = Session.from(flow, from, this::hear);
    this.footprint = new Footprint(goals, from.configuration());
    this.watch = watch;
    this.watched = watched;
  }

  private void hear(JournalEntry entry) {
    switch (entry) {
      case JournalEntry.Ignored none -> ignored.add(none.event());
      case JournalEntry.Stepped step -> step.actions().forEach(this::place);
      default -> {}
    }
  }

  private void place(String action) {
    if (action.startsWith("attempt ") || action.startsWith("begin-phase ")) {
      places.add(action.substring(action.indexOf('=') + 1, action.length() - 1));
    }
  }

  /** Knows what a change of a setting comes to, which takes long to read. */
  Stretch foresees(Foreseen changes) {
    session.foresee(changes);
    return this;
  }

  Stretch does(List<Input> inputs) {
    inputs.forEach(this::does);
    return this;
  }

  /** Does what a line of a script says. */
  void does(Instruction.Doing line) {
    switch (line) {
      case Instruction.Do(Input input) -> does(input);
      case Instruction.Wait(Duration length) -> waits(length);
    }
  }

  Stretch does(Input input) {
    heard |= session.apply(input).accepted();
    lines.add(new Instruction.Do(input));
    look();
    return this;
  }

  /** Lets time pass to the next thing that happens by itself; false if nothing does. */
  boolean waits() {
    Optional<Duration> next = session.nextEvent();
    next.ifPresent(due -> waits(whole(due.minus(session.now()))));
    return next.isPresent();
  }

  private static Duration whole(Duration length) {
    return length.getNano() == 0 ? length : Duration.ofSeconds(length.getSeconds() + 1);
  }

  void waits(Duration length) {
    session.advance(length);
    lines.add(new Instruction.Wait(length));
    heard = true;
    look();
  }

  private void look() {
    screens.add(session.screen());
    List<Taken> news = footprint.goesOn(session.way(), ignored, session.configuration());
    ignored.clear();
    Watch.Judged judged = watch.look(session, news, watched);
    watched = judged.watched();
    broken |= judged.broken();
    watch.comeAbout(session, news, comeAbout);
  }

  Session session() {
    return session;
  }

  List<Instruction.Doing> lines() {
    return lines;
  }

  /** The page that was shown after each line. */
  List<PageId> screens() {
    return screens;
  }

  BitSet met() {
    return footprint.met();
  }

  /** Where something was tried that can fail. */
  Set<String> places() {
    return places;
  }

  long watched() {
    return watched;
  }

  long broken() {
    return broken;
  }

  /** What of that which promises speak of was so. */
  BitSet comeAbout() {
    return comeAbout;
  }

  /** Whether any of it was of any use. */
  boolean heard() {
    return heard;
  }
}
