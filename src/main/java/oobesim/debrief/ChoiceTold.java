// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.List;
import oobesim.assessment.Decision.Verdict;
import oobesim.i18n.Words;

/**
 * A decision in words, as every page tells it.
 *
 * @param after after how long
 * @param title what it was
 * @param why why it was right or wrong
 * @param chips what was chosen, what would have been right, what was open besides
 * @param takenBack that the run went back to before it, empty if it did not
 */
public record ChoiceTold(
    String after, String title, String why, List<Chip> chips, String takenBack) {
  private static final int MOST = 8;

  public ChoiceTold {
    chips = List.copyOf(chips);
  }

  /**
   * A control or something that was done.
   *
   * @param style {@code right}, {@code wrong} or {@code open} for what was chosen, {@code better}
   *     for what would have been right, {@code other} for what was open, {@code more} for the rest
   * @param text what it says
   */
  public record Chip(String style, String text) {}

  /** A decision in the words of a language. */
  public static ChoiceTold of(Choice choice, Words words) {
    return of(choice, Wording.of(words));
  }

  static ChoiceTold of(Choice choice, Wording words) {
    boolean open = choice.verdict() == Verdict.OPEN;
    return new ChoiceTold(
        words.text("after", "span", words.span(choice.thought())),
        choice.title().isEmpty() ? words.text("open.title") : choice.title(),
        open ? words.text("open.why") : choice.why(),
        chips(choice, words),
        choice.takenBack() ? words.text("taken-back") : "");
  }

  private static List<Chip> chips(Choice choice, Wording words) {
    List<Chip> chips = new ArrayList<>();
    if (!choice.chosen().isEmpty()) {
      chips.add(new Chip(DecisionsPart.style(choice.verdict()), choice.chosen()));
    }
    choice.better().ifPresent(it -> chips.add(new Chip("better", it)));
    choice.open().stream().limit(MOST).forEach(it -> chips.add(new Chip("other", it)));
    int more = choice.open().size() - MOST;
    if (more > 0) {
      chips.add(new Chip("more", words.text("more", "number", more)));
    }
    return chips;
  }
}
