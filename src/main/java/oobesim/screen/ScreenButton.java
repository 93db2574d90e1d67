// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

/**
 * Something to press: a button, a link, an arrow.
 *
 * @param id the control's id, such as {@code next}
 * @param label what it says
 * @param role how it looks
 * @param enabled whether it can be pressed
 */
public record ScreenButton(String id, String label, Role role, boolean enabled) {
  /** How a button looks. */
  public enum Role {
    /** The filled button: the main one, and in few places another beside it. */
    PRIMARY,
    /** The plain button. */
    SECONDARY,
    /** A link. */
    LINK,
    /** The back arrow. */
    BACK,
    /** The cross of a window. */
    CLOSE
  }
}
