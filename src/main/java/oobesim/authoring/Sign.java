// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.assessment.Moment;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.session.Input;
import oobesim.session.Input.Beside.Act;
import oobesim.session.JournalEntry;

/**
 * What in a journal shows that something was done: a condition of a drill, without circumstances.
 *
 * @param about what it is about, a key of a condition
 * @param value its value; {@code *} at the end for any letters
 * @param on the screen just before, empty for any
 */
record Sign(String about, String value, Optional<PageId> on) {
  private static final String INPUT = "input";
  private static final String SCREEN = "screen";
  private static final String CARD = "card";
  private static final String ANY = "*";

  /** The sign of something that the person did. */
  static Sign of(Deed deed) {
    PageId screen = deed.moment().screen();
    PageId after = deed.moment().shown();
    return switch (deed.input()) {
      case Input.Beside beside when beside.act() == Act.NOTE ->
          new Sign(CARD, beside.about(), Optional.empty());
      case Input.Key(String chord, int _) ->
          after.equals(screen) || ScreenId.named(after.value()).isEmpty()
              ? new Sign(INPUT, "key " + chord + ANY, Optional.of(screen))
              : new Sign(SCREEN, after.value(), Optional.empty());
      case Input.Type(String field, String _) ->
          new Sign(INPUT, "type " + field + " " + ANY, Optional.of(screen));
      case Input.Outside _, Input.Beside _ -> new Sign(INPUT, deed.words(), Optional.empty());
      default -> new Sign(INPUT, deed.words(), Optional.of(screen));
    };
  }

  boolean card() {
    return about.equals(CARD);
  }

  /** How many moments up to and with the last of these show it. */
  int times(List<Moment> moments) {
    return (int) moments.stream().filter(this::fits).count();
  }

  private boolean fits(Moment moment) {
    return switch (about) {
      case SCREEN -> came(moment);
      default ->
          moment.entry() instanceof JournalEntry.Done done
              && done.response().accepted()
              && saysSo(done.words())
              && on.stream().allMatch(moment.screen()::equals);
    };
  }

  private boolean came(Moment moment) {
    return moment.shown().value().equals(value) && !moment.screen().value().equals(value);
  }

  private boolean saysSo(String words) {
    return value.endsWith(ANY)
        ? words.startsWith(value.substring(0, value.length() - 1))
        : words.equals(value);
  }

  /** The condition; from its Nth time on where it was not the first one. */
  Map<String, Object> condition(int times) {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put(about, value);
    on.ifPresent(page -> condition.put("on", named(page)));
    if (times > 1) {
      condition.put("at-least", times);
    }
    return condition;
  }

  /** A page that a flow brings is known in its own runs alone. */
  private static String named(PageId page) {
    return ScreenId.named(page.value()).isPresent() ? page.value() : page.value() + ANY;
  }
}
