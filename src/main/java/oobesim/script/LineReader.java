// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.flow.OwnPages;
import oobesim.i18n.Phrase;
import oobesim.page.PageId;
import oobesim.script.Instruction.Presence;
import oobesim.session.Durations;
import oobesim.session.InputWords;

/** Reads one line of a script by its form alone. */
final class LineReader {
  private final Position position;
  private final String words;
  private final OwnPages pages;
  private final List<Finding> findings;

  /**
   * A line.
   *
   * @param position where its first word stands
   * @param words the line without comment
   * @param pages the screens that can be named
   * @param findings where faults go
   */
  LineReader(Position position, String words, OwnPages pages, List<Finding> findings) {
    this.position = position;
    this.words = words;
    this.pages = pages;
    this.findings = findings;
  }

  Optional<Instruction> read() {
    String[] parts = words.split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1].replaceAll("\\s+", " ") : "";
    return switch (parts[0]) {
      case "wait" -> duration(rest).map(Instruction.Wait::new);
      case "wait-for" -> waitFor(rest);
      case "expect" -> expect(rest);
      case "show" -> rest.isEmpty() ? Optional.of(new Instruction.Show()) : wrong("show");
      default -> input(parts[0]);
    };
  }

  private Optional<Instruction> input(String word) {
    if (!ScriptWords.all().contains(word)) {
      report(
          "unknown-instruction",
          "word",
          word,
          "nearest",
          Nearest.suggestion(word, ScriptWords.all()));
      return Optional.empty();
    }
    Optional<Instruction> input = InputWords.parse(words).map(Instruction.Do::new);
    return input.isPresent() ? input : wrong(word);
  }

  private Optional<Instruction> waitFor(String rest) {
    String[] parts = rest.split(" ");
    if (rest.isEmpty() || parts.length > 2) {
      return wrong("wait-for");
    }
    Optional<PageId> screen = screen(parts[0]);
    Optional<Duration> limit =
        parts.length == 2 ? duration(parts[1]) : Optional.of(Instruction.WaitFor.LIMIT);
    return screen.flatMap(id -> limit.map(most -> new Instruction.WaitFor(id, most)));
  }

  private Optional<Instruction> expect(String rest) {
    if (rest.startsWith("screen ")) {
      return screen(rest.substring("screen ".length())).map(Instruction.ExpectScreen::new);
    }
    if (rest.startsWith("text ")) {
      return Optional.of(new Instruction.ExpectText(rest.substring("text ".length()), true));
    }
    if (rest.startsWith("no text ")) {
      return Optional.of(new Instruction.ExpectText(rest.substring("no text ".length()), false));
    }
    if (rest.startsWith("box ")) {
      return box(rest);
    }
    if (rest.matches("(no )?notice [^ ]+")) {
      String id = rest.substring(rest.lastIndexOf(' ') + 1);
      return Optional.of(new Instruction.ExpectNotice(id, !rest.startsWith("no ")));
    }
    return rest.startsWith("control ") ? control(rest) : wrong("expect");
  }

  private Optional<Instruction> box(String rest) {
    String id = rest.replaceFirst("^box ", "").replaceFirst(" (ticked|clear)$", "");
    return rest.matches("box [^ ]+ (ticked|clear)")
        ? Optional.of(new Instruction.ExpectBox(id, rest.endsWith(" ticked")))
        : wrong("expect");
  }

  /** The condition is the last word, since an option's id may have blanks. */
  private Optional<Instruction> control(String rest) {
    int first = rest.indexOf(' ');
    int last = rest.lastIndexOf(' ');
    Optional<Presence> presence =
        Stream.of(Presence.values())
            .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(rest.substring(last + 1)))
            .findFirst();
    if (first == last || presence.isEmpty()) {
      return wrong("expect");
    }
    String id = rest.substring(first + 1, last);
    return Optional.of(new Instruction.ExpectControl(id, presence.get()));
  }

  private Optional<PageId> screen(String word) {
    Optional<PageId> id = pages.named(word);
    if (id.isEmpty()) {
      report("unknown-screen", "word", word, "nearest", Nearest.suggestion(word, pages.words()));
    }
    return id;
  }

  private Optional<Duration> duration(String word) {
    Optional<Duration> duration = Durations.parse(word);
    if (duration.isEmpty()) {
      report("malformed-duration", "word", word);
    }
    return duration;
  }

  private Optional<Instruction> wrong(String word) {
    report("wrong-arguments", "line", word, "right", ScriptWords.form(word));
    return Optional.empty();
  }

  private void report(String code, Object... namesAndValues) {
    Phrase.Sentence message = Phrase.of("findings-script", code, namesAndValues);
    findings.add(new Finding(code, Severity.ERROR, "", position, message));
  }
}
