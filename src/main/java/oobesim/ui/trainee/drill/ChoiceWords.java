// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.util.StringConverter;
import oobesim.drill.Drill.CardField;
import oobesim.drill.Drill.Choice;

/** Shows a choice of a card's line in the words of the person. */
final class ChoiceWords extends StringConverter<Choice> {
  private final CardField field;

  ChoiceWords(CardField field) {
    this.field = field;
  }

  @Override
  public String toString(Choice choice) {
    return choice == null ? "" : choice.words();
  }

  @Override
  public Choice fromString(String words) {
    return field.choices().stream()
        .filter(choice -> choice.words().equals(words))
        .findFirst()
        .orElse(null);
  }
}
