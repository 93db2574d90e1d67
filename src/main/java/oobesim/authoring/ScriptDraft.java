// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.session.Durations;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalEntry.Done;
import oobesim.session.JournalEntry.Shown;

/**
 * Writes lines of a journal as a script: what was done, and between it how long, or up to which
 * page, was waited.
 */
final class ScriptDraft {
  private final TypedSecrets secrets;
  private final List<String> lines = new ArrayList<>();
  private final List<PageId> shown = new ArrayList<>();
  private PageId screen = ScreenId.OFF;
  private Duration since;
  private String field = "";
  private int typedAt;

  private ScriptDraft(TypedSecrets secrets, Duration begin) {
    this.secrets = secrets;
    this.since = begin;
  }

  /**
   * The lines of a script.
   *
   * @param entries what happened, in order
   * @param done those of it that the script does
   * @param begin when it begins
   */
  static List<String> of(
      List<JournalEntry> entries, Set<Done> done, TypedSecrets secrets, Duration begin) {
    return draft(entries, done, secrets, begin).lines();
  }

  /** The same, and the time up to a moment at which somebody else goes on. */
  static List<String> upTo(
      Duration end, List<JournalEntry> entries, Set<Done> done, TypedSecrets secrets) {
    ScriptDraft draft = draft(entries, done, secrets, Duration.ZERO);
    if (!draft.lines.isEmpty()) {
      draft.waitUpTo(end);
    }
    return draft.lines();
  }

  private static ScriptDraft draft(
      List<JournalEntry> entries, Set<Done> done, TypedSecrets secrets, Duration begin) {
    ScriptDraft draft = new ScriptDraft(secrets, begin);
    for (JournalEntry entry : entries) {
      draft.take(entry, done);
    }
    return draft;
  }

  private List<String> lines() {
    return List.copyOf(lines);
  }

  private void take(JournalEntry entry, Set<Done> done) {
    switch (entry) {
      case Shown(Duration at, PageId page) -> {
        shown.add(page);
        since = at;
      }
      case Done it when done.contains(it) -> {
        waitUpTo(it.at());
        write(it);
        screen = it.response().screen();
        since = it.at();
      }
      default -> {}
    }
  }

  /** The last page that time brought is waited for, unless it was there before on the way. */
  private void waitUpTo(Duration moment) {
    if (!shown.isEmpty()) {
      PageId last = shown.getLast();
      boolean clear = !last.equals(screen) && shown.indexOf(last) == shown.size() - 1;
      (clear ? List.of(last) : shown).forEach(page -> lines.add("wait-for " + page.value()));
      shown.clear();
      field = "";
    }
    Duration rest = moment.minus(since);
    if (!rest.isZero() && !rest.isNegative()) {
      lines.add("wait " + Durations.of(rest.plusNanos(999_999_999)));
    }
  }

  /** Of what was typed letter by letter into a field the whole text counts. */
  private void write(Done done) {
    String typed =
        InputWords.exactly(done.words()).orElse(null) instanceof Input.Type type
            ? type.field()
            : "";
    if (!typed.isEmpty() && typed.equals(field)) {
      lines.remove(typedAt);
    }
    typedAt = lines.size();
    lines.add(secrets.line(done));
    field = typed;
  }
}
