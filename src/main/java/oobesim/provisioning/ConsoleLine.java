// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.List;

/**
 * A line of a console without the words of any language: what was printed stays as it was, whatever
 * the world is like later.
 */
public sealed interface ConsoleLine {
  /** Something that can stand alone or behind a label. */
  sealed interface Words extends ConsoleLine {}

  /**
   * A sentence or a word.
   *
   * @param text the key of its text, without what all texts of the console have in front
   * @param with what is filled in: a name, its value, the next name and so on
   */
  record Said(String text, List<String> with) implements Words {
    public Said {
      with = List.copyOf(with);
    }
  }

  /**
   * A name, number or address, the same in every language.
   *
   * @param text as it is shown; may be empty
   */
  record Raw(String text) implements Words {}

  /**
   * A label with what it is about.
   *
   * @param layout how both stand beside one another
   * @param label the key of the label's text
   * @param value what it is about
   */
  record Entry(Layout layout, String label, Words value) implements ConsoleLine {}

  /**
   * The heading of a part, in a box of dashes.
   *
   * @param title the key of its text
   */
  record Box(String title) implements ConsoleLine {}

  /**
   * A command as it was typed, behind its prompt.
   *
   * @param shell what read it
   * @param directory the folder that the prompt named
   * @param command the command; may be empty
   */
  record Typed(Shell shell, String directory, String command) implements ConsoleLine {}

  /** How a label and its value stand beside one another; tools differ. */
  enum Layout {
    /** Dots lead from the label to the value. */
    DOTTED,
    /** All colons one below the other, labels to the right. */
    COLUMN,
    /** A dash before, a colon behind. */
    DASHED,
    /** All colons one below the other, labels to the left. */
    LIST
  }
}
