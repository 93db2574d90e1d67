// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Printable;
import oobesim.i18n.Words;
import oobesim.profile.TextsFolder;

/**
 * An exercise that a trainer gives: where it begins, what is to be done, and how it is judged.
 *
 * @param id stable kebab-case id
 * @param digest SHA-256 of the file's bytes in hexadecimal digits
 * @param briefing what the person is told before
 * @param start where it begins
 * @param places several devices side by side, empty for one
 * @param card the lines of the escalation card
 * @param talk what can be asked and told
 * @param course what is to be done, and what not
 * @param rubric how it is judged
 * @param debrief the questions to talk about afterwards
 * @param proof the scripts that show that it can be passed and failed
 * @param mentions what it names of its flow, which only who has the flow can judge
 * @param folder where its file is, which may have its texts in other languages; empty for a drill
 *     that is from no file
 * @param written the drill as its file says it, if this one is said in a language
 */
public record Drill(
    String id,
    String digest,
    Briefing briefing,
    Start start,
    Optional<Places> places,
    List<CardField> card,
    List<Talk> talk,
    Course course,
    Rubric rubric,
    List<String> debrief,
    Proof proof,
    List<Mention> mentions,
    Optional<Path> folder,
    Optional<Drill> written) {
  public Drill {
    card = List.copyOf(card);
    talk = List.copyOf(talk);
    debrief = List.copyOf(debrief);
    mentions = List.copyOf(mentions);
  }

  /**
   * What the person is told before. Nothing in it names what is hidden.
   *
   * @param number how it is called in lists, such as {@code D-05}
   * @param title its title
   * @param group the group of the list that it stands in
   * @param roles who does it
   * @param level 1 recognise and route, 2 diagnose, 3 mend the tenant
   * @param minutes about how many minutes of real time it takes
   * @param objective what is learnt, one sentence
   * @param order the work order, label and text
   * @param may what the person may do
   * @param mayNot what the person may not do
   */
  public record Briefing(
      String number,
      String title,
      String group,
      List<Role> roles,
      int level,
      int minutes,
      String objective,
      List<Labelled> order,
      List<String> may,
      List<String> mayNot) {
    public Briefing {
      roles = List.copyOf(roles);
      order = List.copyOf(order);
      may = List.copyOf(may);
      mayNot = List.copyOf(mayNot);
    }
  }

  /** Who does a drill. */
  public enum Role {
    /** At the bench. */
    TECHNICIAN,
    /** On the phone. */
    HELP_DESK,
    /** May change the tenant. */
    ADMINISTRATOR
  }

  /**
   * A text with what it is.
   *
   * @param label what it is
   * @param text the text
   */
  public record Labelled(String label, String text) {}

  /**
   * A line of the escalation card.
   *
   * @param id its id
   * @param label what is to be written there
   * @param choices what can be chosen, none for free words
   * @param right the right answers; small and capital letters and blanks do not count
   * @param alike what counts as a right answer as well: nobody has to write English
   */
  public record CardField(
      String id, String label, List<Choice> choices, List<String> right, List<Alike> alike) {
    public CardField {
      choices = List.copyOf(choices);
      right = List.copyOf(right);
      alike = List.copyOf(alike);
    }

    /** The choice that a text means; of one that means none the text itself. */
    public Choice choice(String written) {
      return choices.stream()
          .filter(choice -> choice.is(written))
          .findFirst()
          .orElse(new Choice(written, written));
    }

    /** Whatever may be written for an answer, itself first. */
    public Stream<String> allFor(String answer) {
      return Stream.concat(
          Stream.of(answer),
          alike.stream()
              .filter(it -> it.answer().equals(answer))
              .flatMap(it -> it.words().stream()));
    }

    /** What was written as it is said: the words of a choice, free words as they are. */
    public String words(String written) {
      return choice(written).words();
    }
  }

  /**
   * What means the same as an answer, such as the same in other languages.
   *
   * @param answer the answer
   * @param words what means the same
   */
  public record Alike(String answer, List<String> words) {
    public Alike {
      words = List.copyOf(words);
    }
  }

  /**
   * Something that can be chosen in a line of the escalation card.
   *
   * @param value what is written down, the same in every language
   * @param words what a person reads
   */
  public record Choice(String value, String words) {
    /** Whether a text means it: small and capital letters and blanks do not count. */
    public boolean is(String text) {
      return plain(text).equals(plain(value));
    }

    private static String plain(String text) {
      return text.toLowerCase(Locale.ROOT).replaceAll("[\\s,.;:!?]+", " ").strip();
    }
  }

  /**
   * Something that can be asked or told.
   *
   * @param id its id
   * @param kind asked of whom, or told
   * @param words what is said
   * @param answer what is answered, empty for nothing
   * @param after how long the answer takes
   * @param doing what whoever was asked does before answering, in the words of scripts
   */
  public record Talk(
      String id, Kind kind, String words, String answer, Duration after, List<String> doing) {
    public Talk {
      doing = List.copyOf(doing);
    }

    /** To whom something is said, and what for. */
    public enum Kind {
      /** A question to the person at the device. */
      ASK,
      /** A word to the person at the device. */
      TELL,
      /** A question or request to the administrator. */
      ADMINISTRATOR
    }
  }

  /**
   * A step on the right way.
   *
   * @param id its id
   * @param title what is done
   * @param when what shows that it is done
   * @param why why it is done, and where that is documented
   */
  public record Step(String id, String title, Condition when, String why) {}

  /**
   * Something that had better not be done.
   *
   * @param id its id
   * @param title what it is, as told after it happened
   * @param when what shows it
   * @param why what follows from it
   * @param shows controls or texts of the page that show it
   * @param forbidden whether it is an action that the drill forbids
   */
  public record WrongTurn(
      String id, String title, Condition when, String why, List<String> shows, boolean forbidden) {
    public WrongTurn {
      shows = List.copyOf(shows);
    }
  }

  /**
   * A hint.
   *
   * @param text what it says
   * @param price points that it costs, not negative
   */
  public record Hint(String text, int price) {}

  /**
   * What is to be done, and what not.
   *
   * @param steps in their order
   * @param wrongTurns typical mistakes and forbidden actions
   * @param hints in the order in which they are given
   */
  public record Course(List<Step> steps, List<WrongTurn> wrongTurns, List<Hint> hints) {
    public Course {
      steps = List.copyOf(steps);
      wrongTurns = List.copyOf(wrongTurns);
      hints = List.copyOf(hints);
    }
  }

  /**
   * The scripts that show that it can be passed and failed.
   *
   * @param passes one that passes for each variant, by variant; without variants one under an empty
   *     name
   * @param fails ones that do not, with the reason
   */
  public record Proof(List<Passing> passes, List<Failing> fails) {
    public Proof {
      passes = List.copyOf(passes);
      fails = List.copyOf(fails);
    }

    /**
     * A script that passes.
     *
     * @param variant of which variant, empty text without any
     * @param script its file, from the drill's folder
     */
    public record Passing(String variant, String script) {}

    /**
     * A script that does not pass.
     *
     * @param variant of which variant, empty text without any
     * @param script its file, from the drill's folder
     * @param because the pass criterion or wrong turn for which it fails
     */
    public record Failing(String variant, String script, String because) {}
  }

  /**
   * The drill in a language: what its own folder says counts first. Ids, values and conditions stay
   * as they are, so that it is judged as ever.
   */
  public Drill spoken(Words words) {
    Words here = folder.map(place -> TextsFolder.beside(words, place)).orElse(words);
    return SpokenDrill.of(asWritten(), text -> here.ofFile(Printable.lines(text)));
  }

  /** The drill as its file says it. */
  public Drill asWritten() {
    return written.orElse(this);
  }

  /** Whether handing the device over with the card is something that it is about. */
  public boolean handsOver() {
    return Patterns.of(this)
        .anyMatch(it -> it instanceof Pattern.Input input && input.words().equals("hand-over"));
  }

  /** The line of the card of that id. */
  public Optional<CardField> field(String field) {
    return card.stream().filter(it -> it.id().equals(field)).findFirst();
  }

  /** What can be said of that id. */
  public Optional<Talk> said(String id) {
    return talk.stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
