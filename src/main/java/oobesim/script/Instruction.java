// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import oobesim.page.PageId;
import oobesim.session.Input;

/** One line of a script. */
public sealed interface Instruction {
  /** What makes something happen: somebody does something, or time passes. */
  sealed interface Doing extends Instruction {}

  /** Does something to the device or its surroundings. */
  record Do(Input input) implements Doing {}

  /** Lets virtual time pass. */
  record Wait(Duration length) implements Doing {}

  /** Lets virtual time pass until a screen is shown, at most so long. */
  record WaitFor(PageId screen, Duration limit) implements Instruction {
    /** How long is waited where the script does not say it. */
    public static final Duration LIMIT = Duration.ofHours(4);
  }

  /** A screen must be shown now. */
  record ExpectScreen(PageId screen) implements Instruction {}

  /** A control of the screen must be in a condition. */
  record ExpectControl(String control, Presence presence) implements Instruction {}

  /** A text must stand on the screen, or must not. */
  record ExpectText(String text, boolean present) implements Instruction {}

  /** Something of the failure catalogue must have been noted in the run, or must not. */
  record ExpectNotice(String id, boolean noted) implements Instruction {}

  /** A box of the screen must be there, ticked or clear. */
  record ExpectBox(String box, boolean ticked) implements Instruction {}

  /** Prints the whole screen. */
  record Show() implements Instruction {}

  /** In which condition a control is. */
  enum Presence {
    /** It is there and can be used. */
    ENABLED,
    /** It is there and cannot be used now. */
    DISABLED,
    /** It is not there. */
    ABSENT;

    /** The word in scripts. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
