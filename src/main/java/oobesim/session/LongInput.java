// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import oobesim.document.Limit;
import oobesim.document.LongText;

/**
 * What somebody types or pastes is taken up to its limit, as a field of a page does: a journal with
 * more of it could not be played again.
 */
final class LongInput {
  private LongInput() {}

  /** The input, so that its words are within {@link Limit#TEXT_LENGTH}. */
  static Input within(Input input) {
    int over = InputWords.of(input).length() - Limit.TEXT_LENGTH.most();
    return over > 0 ? without(over, input) : input;
  }

  private static Input without(int over, Input input) {
    return switch (input) {
      case Input.Type(String field, String text) -> new Input.Type(field, cut(text, over));
      case Input.Beside(Input.Beside.Act act, String about, String text) ->
          new Input.Beside(act, about, cut(text, over));
      case Input.Companion companion -> without(over, companion);
      case Input.By(Input.By.Hand hand, Input.Companion companion) ->
          new Input.By(hand, without(over, companion));
      default -> input;
    };
  }

  private static Input.Companion without(int over, Input.Companion companion) {
    return new Input.Companion(companion.act(), cut(companion.value(), over));
  }

  private static String cut(String text, int over) {
    return LongText.beginning(text, Math.max(0, text.length() - over));
  }
}
