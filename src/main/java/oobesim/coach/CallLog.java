// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import oobesim.assessment.Moment;
import oobesim.assessment.Slip;
import oobesim.assessment.Trace;
import oobesim.coach.Call.Kind;
import oobesim.coach.Call.Line;
import oobesim.drill.Drill.Talk;
import oobesim.drill.Setup;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Surroundings;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;
import oobesim.session.Input.Beside;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;

/** Follows a run line by line and writes down what is heard of it on the phone. */
final class CallLog {
  private final Setup setup;
  private final RunHeader header;
  private final Caller caller;
  private final BiFunction<PageId, World, Screen> screens;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Call.Pending> pending = new HashMap<>();
  private final Map<String, Seen> seen = new HashMap<>();
  private Optional<Duration> since;
  private Duration before = Duration.ZERO;
  private int begun = Patience.CELLS;
  private int useless;
  private String described = "";
  private Optional<Line> next = Optional.empty();

  /** What was true when an instruction was given. */
  private record Seen(List<String> texts, Surroundings around) {}

  private CallLog(
      Setup setup, Caller caller, BiFunction<PageId, World, Screen> screens, Trace trace) {
    this.setup = setup;
    header = trace.header();
    this.caller = caller;
    this.screens = screens;
    since = Optional.of(trace.begin());
  }

  static Call of(
      Setup setup, Caller caller, BiFunction<PageId, World, Screen> screens, Trace trace) {
    CallLog log = new CallLog(setup, caller, screens, trace);
    trace.moments().forEach(log::hear);
    log.tell();
    return new Call(
        log.lines.stream()
            .map(line -> new Line(line.at().minus(trace.begin()), line.kind(), line.text()))
            .toList(),
        List.copyOf(log.pending.values()),
        log.since,
        log.before,
        log.begun,
        log.useless,
        log.header.seed());
  }

  private void hear(Moment moment) {
    if (next.filter(line -> line.at().compareTo(moment.at()) < 0).isPresent()) {
      tell();
    }
    if (moment.entry() instanceof JournalEntry.Done done
        && InputWords.exactly(done.words()).orElse(null) instanceof Beside beside) {
      beside(beside, moment);
    }
    look(moment);
  }

  /** Of pages that come at the same instant only the last one is told. */
  private void look(Moment moment) {
    String now = caller.describes(screens.apply(moment.shown(), moment.after())).text();
    if (since.isPresent() && !now.equals(described)) {
      next = Optional.of(new Line(moment.at(), Kind.DESCRIBES, now));
    }
  }

  private void tell() {
    next.ifPresent(
        line -> {
          lines.add(line);
          described = line.text();
        });
    next = Optional.empty();
  }

  private void beside(Beside beside, Moment moment) {
    switch (beside.act()) {
      case ASK, TELL -> {
        tell();
        said(beside.about(), moment);
      }
      case ANSWERED -> setup.drill().said(beside.about()).ifPresent(talk -> answered(talk, moment));
      case SLIPPED -> setup.drill().said(beside.about()).ifPresent(talk -> slipped(talk, moment));
      case HANG_UP -> ends(Kind.HUNG_UP, Patience.AFTER_HANGING_UP, moment.at());
      case CALL_BACK -> ends(Kind.PROMISED, Patience.CELLS, moment.at());
      case CALL -> begins(moment.at());
      case NOTE, HINT, HAND_OVER, MARK -> {}
    }
  }

  private void said(String id, Moment moment) {
    Duration at = moment.at();
    Optional<Talk> own = setup.drill().said(id);
    own.ifPresent(
        talk -> {
          lines.add(new Line(at, asked(talk.kind()), talk.words()));
          if (!setup.answer(talk).isEmpty() || !talk.doing().isEmpty()) {
            pending.put(id, new Call.Pending(id, at, at.plus(talk.after())));
            seen.put(id, seen(moment.screen(), moment.before()));
          }
        });
    Caller.Question.of(id)
        .filter(question -> own.isEmpty())
        .ifPresent(question -> answer(question, moment));
  }

  private void answer(Caller.Question question, Moment moment) {
    lines.add(new Line(moment.at(), Kind.ASKED, caller.words(question)));
    Screen screen = screens.apply(moment.screen(), moment.before());
    Caller.Spoken spoken = caller.answer(question, screen, moment.before());
    Kind kind = spoken.verbatim() ? Kind.READS : Kind.DESCRIBES;
    lines.add(new Line(moment.at(), kind, spoken.text()));
  }

  private static Kind asked(Talk.Kind kind) {
    return switch (kind) {
      case ASK -> Kind.ASKED;
      case TELL -> Kind.TOLD;
      case ADMINISTRATOR -> Kind.ASKED_ADMINISTRATOR;
    };
  }

  private void answered(Talk talk, Moment moment) {
    boolean caller = talk.kind() != Talk.Kind.ADMINISTRATOR;
    String answer = setup.answer(talk);
    if (!answer.isEmpty()) {
      Kind kind = caller ? Kind.SAYS : Kind.ADMINISTRATOR;
      lines.add(new Line(moment.at(), kind, answer));
    }
    pending.remove(talk.id());
    Seen then = seen.remove(talk.id());
    boolean idle = seen(moment.shown(), moment.after()).equals(then);
    if (caller && !talk.doing().isEmpty() && idle) {
      useless++;
    }
  }

  /** Whoever does it wrongly does not know it, and does not blame whoever said it. */
  private void slipped(Talk talk, Moment moment) {
    Slip.of(header, talk)
        .ifPresent(slip -> lines.add(new Line(moment.at(), Kind.SAYS, caller.words(slip))));
    pending.remove(talk.id());
    seen.remove(talk.id());
  }

  private Seen seen(PageId page, World world) {
    return new Seen(ScreenText.texts(screens.apply(page, world)), world.around());
  }

  private void ends(Kind kind, int left, Duration at) {
    tell();
    lines.add(new Line(at, kind, ""));
    before = before.plus(since.map(at::minus).orElse(Duration.ZERO));
    since = Optional.empty();
    begun = left;
    useless = 0;
  }

  /** Whoever comes to the phone again tells what is to be seen by now. */
  private void begins(Duration at) {
    lines.add(new Line(at, Kind.CALLED, ""));
    since = Optional.of(at);
    described = "";
  }
}
