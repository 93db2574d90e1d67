// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.Optional;

/**
 * A control as a person sees it.
 *
 * @param id its id on the screen
 * @param kind button, option, tab, row, field, secret or box
 * @param label what it says, may be empty
 * @param enabled whether it can be used now
 * @param mark what it is marked as; empty for a control that never is
 */
public record ShownControl(
    String id, String kind, String label, boolean enabled, Optional<Mark> mark) {
  /** One that is never marked. */
  public ShownControl(String id, String kind, String label, boolean enabled) {
    this(id, kind, label, enabled, Optional.empty());
  }

  /**
   * A mark that a control can have.
   *
   * @param word what it says: {@code ticked}, {@code chosen} or {@code open}
   * @param on whether the control has it now
   */
  public record Mark(String word, boolean on) {
    static Mark ticked(boolean on) {
      return new Mark("ticked", on);
    }

    static Mark chosen(boolean on) {
      return new Mark("chosen", on);
    }

    static Mark open(boolean on) {
      return new Mark("open", on);
    }
  }
}
