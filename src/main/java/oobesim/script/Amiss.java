// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.page.Control;
import oobesim.page.PageId;
import oobesim.script.Instruction.Presence;
import oobesim.session.Input;

/**
 * What a script asks of a page that has no such thing, for whoever mends the script: the journal
 * tells what happened to the person and keeps to that.
 */
final class Amiss {
  private static final String BUNDLE = "findings-script";

  private Amiss() {}

  /**
   * Why an input was refused, where the page has no control of that name or kind.
   *
   * @param said the input as the journal has it: what may be a secret in the wrong place is masked
   */
  static Optional<Finding> refused(ScriptLine line, Input input, String said, Sight sight) {
    return asked(input)
        .flatMap(
            asked -> {
              List<String> there =
                  sight.controls().stream()
                      .filter(control -> asked.use().fits(control))
                      .map(ShownControl::id)
                      .toList();
              return there.contains(asked.id())
                  ? Optional.empty()
                  : Optional.of(
                      absent(line, asked.use().word(), harmless(asked, said), sight, there));
            });
  }

  private static String harmless(Asked asked, String said) {
    String[] words = said.split(" ", asked.use() == Use.TYPE ? 3 : 2);
    return words.length > 1 ? words[1] : "";
  }

  /** Why an expectation is not met. */
  static Finding unmet(ScriptLine line, String expected, Sight sight) {
    return switch (line.instruction()) {
      case Instruction.ExpectControl(String id, Presence presence)
          when presence != Presence.ABSENT
              && expected.contains(id)
              && sight.control(id).isEmpty() ->
          absent(
              line, "expect", id, sight, sight.controls().stream().map(ShownControl::id).toList());
      case Instruction.ExpectBox(String id, boolean _)
          when expected.contains(id) && boxes(sight).stream().noneMatch(id::equals) ->
          absent(line, "expect", id, sight, boxes(sight));
      default ->
          finding(
              line,
              "not-as-expected",
              Phrase.of(BUNDLE, "not-as-expected", "expected", expected, "page", page(sight)));
    };
  }

  private static List<String> boxes(Sight sight) {
    return sight.controls().stream().filter(Use.CHECK::fits).map(ShownControl::id).toList();
  }

  private static Finding absent(
      ScriptLine line, String word, String id, Sight sight, List<String> there) {
    String key = there.isEmpty() ? "nothing-on-page" : "not-on-page";
    Phrase.Sentence said =
        there.isEmpty()
            ? Phrase.of(BUNDLE, key, "instruction", word, "control", id, "page", page(sight))
            : Phrase.of(
                BUNDLE,
                key,
                "instruction",
                word,
                "control",
                id,
                "page",
                page(sight),
                "nearest",
                Nearest.among(id, there));
    return finding(line, key, said);
  }

  private static Finding finding(ScriptLine line, String code, Phrase.Sentence said) {
    return new Finding(code, Severity.WARNING, "", new Position(line.line(), 1), said);
  }

  private static String page(Sight sight) {
    PageId page = sight.screen().id();
    return page.value();
  }

  private static Optional<Asked> asked(Input input) {
    return switch (input) {
      case Input.Click(String control) -> Optional.of(new Asked(Use.CLICK, control));
      case Input.Select(String option) -> Optional.of(new Asked(Use.SELECT, option));
      case Input.Type(String field, String _) -> Optional.of(new Asked(Use.TYPE, field));
      case Input.TypeSecret(String field, List<String> _) ->
          Optional.of(new Asked(Use.TYPE, field));
      case Input.TypeByName(String field, String _) -> Optional.of(new Asked(Use.TYPE, field));
      case Input.Check(String box, boolean ticked) ->
          Optional.of(new Asked(ticked ? Use.CHECK : Use.UNCHECK, box));
      case Input.Key _, Input.Outside _, Input.Beside _ -> Optional.empty();
    };
  }

  private record Asked(Use use, String id) {}

  /** What an instruction can be done to. */
  private enum Use {
    CLICK(List.of(Control.Kind.values())),
    SELECT(List.of(Control.Kind.OPTION, Control.Kind.TAB)),
    TYPE(List.of(Control.Kind.FIELD, Control.Kind.SECRET)),
    CHECK(List.of(Control.Kind.BOX)),
    UNCHECK(List.of(Control.Kind.BOX));

    private final List<String> kinds;

    Use(List<Control.Kind> kinds) {
      this.kinds = kinds.stream().map(Control.Kind::word).toList();
    }

    boolean fits(ShownControl control) {
      return kinds.contains(control.kind());
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
