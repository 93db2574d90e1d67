// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.Locale;

/**
 * What a run is done for, where it is more than a free rehearsal; the trainee's window shows
 * nothing of it.
 *
 * @param checklist what is wanted, asked anew whenever somebody looks
 * @param role whose work it is and how hard, such as {@code Technician, level 1}
 * @param trainee the name or pseudonym that the trainer has entered, may be empty
 * @param mode how it is done
 */
public record Lesson(Checklist checklist, String role, String trainee, Mode mode) {
  /** How a drill is done. */
  public enum Mode {
    /** It plays itself. */
    SHOW,
    /** With hints. */
    TRY,
    /** Without help; whoever leads only looks on. */
    TEST;

    /** The word for style sheets and texts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
