// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.assessment.Slip;
import oobesim.drill.Drill;
import oobesim.drill.Drill.Talk;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import oobesim.provisioning.World;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.ScreenText;

/** Somebody at a device who tells on the phone what is to be seen, in plain words. */
public final class Caller {
  /** The bundle with a caller's words. */
  private static final String BUNDLE = "caller";

  /** More lines than this nobody reads out. */
  private static final int MOST_LINES = 12;

  /** What stands behind a name in the languages that there are. */
  private static final String AFTER_THE_NAME = "[,:、،：]";

  /** What makes an instruction one that loses something. */
  private static final List<String> DESTRUCTIVE =
      List.of("reset", "reset-device", "wipe", "systemreset", "retire");

  private final Messages texts;
  private final Description description;

  /** A caller who speaks the language of some words. */
  public Caller(Words words) {
    texts = words.bundle(BUNDLE);
    description = new Description(texts);
  }

  /** A question that fits every page. */
  public enum Question {
    /** What does it say, word for word? */
    PAGE,
    /** What can be pressed? */
    BUTTONS,
    /** How is the device connected? */
    NETWORK,
    /** Which device is it? */
    SERIAL;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in a journal. */
    public String id() {
      return "any-" + key();
    }

    static Optional<Question> of(String id) {
      return Stream.of(values()).filter(it -> it.id().equals(id)).findFirst();
    }
  }

  /**
   * What a caller says.
   *
   * @param verbatim whether it is read out word for word
   * @param text the words
   */
  public record Spoken(boolean verbatim, String text) {}

  /** The questions that can be asked although the drill has none like them. */
  public List<Talk> questions(Drill drill) {
    return Stream.of(Question.values())
        .filter(question -> drill.talk().stream().noneMatch(talk -> like(question, talk)))
        .map(this::talk)
        .toList();
  }

  /** What is said to have the whole page read out, which may always be asked. */
  public Talk readAgain() {
    return talk(Question.PAGE);
  }

  private Talk talk(Question question) {
    return new Talk(question.id(), Talk.Kind.ASK, words(question), "", Duration.ZERO, List.of());
  }

  /** The words of a question. */
  String words(Question question) {
    return texts.text("question." + question.key());
  }

  private boolean like(Question question, Talk talk) {
    String said = " " + (talk.id() + " " + talk.words()).toLowerCase(texts.locale());
    return talk.kind() == Talk.Kind.ASK
        && Stream.of(texts.text("question." + question.key() + ".like").split("\\|"))
            .anyMatch(said::contains);
  }

  /** What is answered to a question that fits every page. */
  public Spoken answer(Question question, Screen screen, World world) {
    return switch (question) {
      case PAGE -> readsOut(screen);
      case BUTTONS -> new Spoken(false, description.buttons(screen));
      case NETWORK -> new Spoken(false, description.network(world.around().network()));
      case SERIAL -> new Spoken(true, world.around().device().serialNumber());
    };
  }

  /** What the page says, word for word, without what can be pressed. */
  public Spoken readsOut(Screen screen) {
    Set<String> pressed = new HashSet<>(description.labels(screen));
    screen.surround().tray().ifPresent(tray -> pressed.addAll(List.of(tray.time(), tray.date())));
    screen.back().map(ScreenButton::label).ifPresent(pressed::add);
    List<String> read =
        ScreenText.texts(screen).stream().filter(line -> !pressed.contains(line)).toList();
    if (read.isEmpty()) {
      return new Spoken(false, texts.text("reads.nothing"));
    }
    List<String> lines = new ArrayList<>(read.subList(0, Math.min(MOST_LINES, read.size())));
    if (read.size() > MOST_LINES) {
      lines.add(texts.text("reads.more"));
    }
    return new Spoken(true, String.join("\n", lines));
  }

  /** What is to be seen, in words of one's own. */
  public Spoken describes(Screen screen) {
    return new Spoken(false, description.of(screen));
  }

  /** What is said by somebody who has done something wrong without knowing it. */
  String words(Slip slip) {
    return texts.text("slip." + slip.id());
  }

  /** What is said when patience becomes thin, empty while it is not. */
  public String mood(Patience patience) {
    String key = "mood." + patience.cells();
    return texts.has(key) ? texts.text(key) : "";
  }

  /** Whether an instruction loses something that cannot be had back. */
  public static boolean destructive(Talk talk) {
    return talk.doing().stream()
        .flatMap(line -> Stream.of(line.split("\\s+")))
        .anyMatch(DESTRUCTIVE::contains);
  }

  /** The first name and what else is known of whoever calls, from the work order. */
  public static Name name(Drill drill) {
    String line =
        drill.briefing().order().stream().findFirst().map(Drill.Labelled::text).orElse("");
    String[] parts = line.split(AFTER_THE_NAME, 2);
    return new Name(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
  }

  /**
   * Who calls.
   *
   * @param name the name
   * @param more what else the work order says of the call, may be empty
   */
  public record Name(String name, String more) {
    /** The first of the names. */
    public String first() {
      return name.split(" ", 2)[0];
    }
  }

  /** The inline buttons of a page. */
  static Stream<ScreenButton> inline(Screen screen) {
    return screen.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.InlineButton inline
                    ? Stream.of(inline.button())
                    : Stream.empty());
  }
}
