// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import oobesim.flow.OwnPages;
import oobesim.instructor.LiveRun;
import oobesim.page.PageId;
import oobesim.screen.ScreenText;
import oobesim.script.Instruction;
import oobesim.script.Instruction.Presence;
import oobesim.script.ShownControl;
import oobesim.script.Sight;
import oobesim.session.Durations;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.ui.capture.ScreenCapture;
import oobesim.ui.capture.Toolkit;

/** A run that is led on whichever device. */
class Driven implements Rehearsal {
  private static final int MOST_PRESSES = 1000;
  private static final double LARGEST_SCALE = 4;

  private final Device device;
  private final Doing doing;
  private final Recorder recorder;
  private boolean ended;

  Driven(Device device, Recorder recorder) {
    this.device = device;
    this.doing = new Doing(device);
    this.recorder = recorder;
  }

  LiveRun run() {
    return device.run();
  }

  @Override
  public Rehearsal power(boolean on) {
    return does(new Input.Power(on));
  }

  @Override
  public Rehearsal network(String link) {
    return does(parsed("network", link, "none, wired or wifi"));
  }

  @Override
  public Rehearsal internet(boolean on) {
    return does(new Input.Internet(on));
  }

  @Override
  public Rehearsal domainController(boolean on) {
    return does(new Input.DomainController(on));
  }

  @Override
  public Rehearsal vpn(boolean on) {
    return does(new Input.Vpn(on));
  }

  @Override
  public Rehearsal click(String id) {
    return does(new Input.Click(shown(id, "click")));
  }

  @Override
  public Rehearsal select(String id) {
    return does(new Input.Select(shown(id, "select")));
  }

  @Override
  public Rehearsal type(String id, String text) {
    return does(new Input.Type(shown(id, "type into"), text));
  }

  @Override
  public Rehearsal check(String id) {
    return does(new Input.Check(shown(id, "check"), true));
  }

  @Override
  public Rehearsal uncheck(String id) {
    return does(new Input.Check(shown(id, "uncheck"), false));
  }

  @Override
  public Rehearsal key(String chord, int times) {
    if (times < 1 || times > MOST_PRESSES) {
      throw new IllegalArgumentException("a key is pressed 1 to 1000 times, not " + times);
    }
    return does(new Input.Key(Chord.of(chord).words(), times));
  }

  @Override
  public Rehearsal passes(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + time);
    }
    device.advanceTo(now().plus(time));
    return this;
  }

  @Override
  public Rehearsal waitFor(String screen) {
    return waitFor(screen, Instruction.WaitFor.LIMIT);
  }

  @Override
  public Rehearsal waitFor(String screen, Duration limit) {
    if (!device.reaches(known(screen), now().plus(limit))) {
      throw unmet(
          String.format(
              Locale.ROOT,
              "expected %s within %s, but it did not come",
              screen,
              Durations.of(limit)));
    }
    return this;
  }

  @Override
  public Rehearsal set(String path, String value) {
    ProfileFiles.changed(run().profile(), path, value);
    return does(new Input.Change(path, value));
  }

  @Override
  public Rehearsal fault(String words) {
    return fault(words, "ID [at PLACE] [from DURATION] [on N] [for N|every] [chance PERCENT]");
  }

  @Override
  public Rehearsal clearFault(String id) {
    return fault("clear " + id, "the id of a failure");
  }

  private Rehearsal fault(String words, String form) {
    Input input = parsed("fault", words, form);
    String id = ((Input.Fault) input).fault().id();
    if (!run().flow().failures().injectable().contains(id)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "no failure \"%s\" that can be switched on: %s",
              id,
              KitWords.nearest(id, run().flow().failures().injectable())));
    }
    return does(input);
  }

  private static Input parsed(String word, String rest, String form) {
    return InputWords.parse(word + " " + rest)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s %s: right is %s", word, rest, form)));
  }

  @Override
  public Rehearsal showsScreen(String screen) {
    return met(run().screen().id().equals(known(screen)), "expected screen " + screen);
  }

  @Override
  public Rehearsal showsText(String words) {
    return met(sight().shows(words), "expected text \"" + words + "\"");
  }

  @Override
  public Rehearsal showsNoText(String words) {
    return met(!sight().shows(words), "expected no text \"" + words + "\"");
  }

  @Override
  public Rehearsal enabled(String id) {
    return expects(id, Presence.ENABLED);
  }

  @Override
  public Rehearsal disabled(String id) {
    return expects(id, Presence.DISABLED);
  }

  @Override
  public Rehearsal absent(String id) {
    return expects(id, Presence.ABSENT);
  }

  Rehearsal expects(String id, Presence presence) {
    ControlName name = ControlName.of(id);
    Presence now =
        name.screen().equals(screen()) ? sight().presence(name.control()) : Presence.ABSENT;
    return met(
        now == presence,
        String.format(
            Locale.ROOT, "expected %s %s, but it is %s", id, presence.word(), now.word()));
  }

  Rehearsal expectsNotice(String id, boolean noted) {
    boolean there = run().notices().stream().anyMatch(notice -> notice.id().equals(id));
    return met(there == noted, "expected " + (noted ? "notice " : "no notice ") + id);
  }

  Rehearsal expectsBox(String box, boolean ticked) {
    return met(
        sight().hasBox(box, ticked), "expected box " + box + (ticked ? " ticked" : " clear"));
  }

  @Override
  public Rehearsal play(String script) {
    new ScriptPlay(this, this::note).play(script);
    return this;
  }

  @Override
  public Rehearsal play(Path script) {
    try {
      return play(Files.readString(script));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + script, fault);
    }
  }

  @Override
  public String screen() {
    return run().screen().id().value();
  }

  @Override
  public String text() {
    return ScreenText.plain(run().screen());
  }

  @Override
  public List<String> controls() {
    return sight().controls().stream()
        .map(ShownControl::id)
        .map(id -> screen() + "/" + id)
        .toList();
  }

  @Override
  public Duration now() {
    return run().now();
  }

  @Override
  public List<String> journal() {
    return recorder.lines();
  }

  @Override
  public Screenshot screenshot(int width, int height, double scale) {
    if (width < 1 || height < 1 || !(scale >= 1 && scale <= LARGEST_SCALE)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no picture of %d x %d at scale %s", width, height, scale));
    }
    Toolkit.preferHeadless();
    return new Screenshot(new ScreenCapture().shot(run().screen(), width, height, scale));
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      device.close();
    }
  }

  private Sight sight() {
    return new Sight(run().screen());
  }

  /**
   * The part of a node id behind the screen that is shown; another screen's control is not there.
   */
  private String shown(String id, String verb) {
    ControlName name = ControlName.of(id);
    known(name.screen());
    met(
        name.screen().equals(screen()),
        String.format(Locale.ROOT, "expected to %s %s, but it is not shown", verb, id));
    return name.control();
  }

  private PageId known(String screen) {
    OwnPages pages = run().flow().own();
    return pages
        .named(screen)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "there is no screen \"%s\": %s",
                        screen,
                        KitWords.nearest(screen, pages.words()))));
  }

  /** Does what has to be offered; a key that nothing listens for is as useless to a person. */
  private Rehearsal does(Input input) {
    int before = recorder.size();
    String wish = "expected to " + InputWords.of(harmless(input));
    doing
        .does(input)
        .ifPresent(
            reason -> {
              throw unmet(wish + ", but " + reason);
            });
    if (!(input instanceof Input.Key)) {
      recorder.doneSince(before).stream()
          .map(JournalEntry.Done::response)
          .filter(response -> !response.accepted())
          .findFirst()
          .ifPresent(
              refused -> {
                throw unmet(wish + ", but " + refused.reason());
              });
    }
    return this;
  }

  /** What is typed or set may be a secret. */
  private static Input harmless(Input input) {
    return switch (input) {
      case Input.Type(String field, String _) -> new Input.TypeSecret(field, List.of());
      case Input.Change(String path, String _) -> new Input.Change(path, InputWords.MASK);
      default -> input;
    };
  }

  /** Does what a script says: what is not offered is only taken note of. */
  private void note(Input input) {
    if (doing.does(input).isPresent()) {
      device.around(input);
    }
  }

  private Rehearsal met(boolean met, String expectation) {
    if (!met) {
      throw unmet(expectation);
    }
    return this;
  }

  private AssertionError unmet(String expectation) {
    return Shortfall.of(expectation, run(), recorder);
  }
}
