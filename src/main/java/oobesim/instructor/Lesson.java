// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import oobesim.session.Sitting;

/**
 * What a run is done for, where it is more than a free rehearsal; the trainee's window shows
 * nothing of it.
 *
 * @param checklist what is wanted, asked anew whenever somebody looks
 * @param role whose work it is and how hard, such as {@code Technician, level 1}
 * @param trainee the name or pseudonym that the trainer has entered, may be empty
 * @param mode how it is done
 * @param bays the devices side by side, none for one
 */
public record Lesson(
    Checklist checklist, String role, String trainee, Sitting.Mode mode, Bays bays) {
  /** One at a single device. */
  public Lesson(Checklist checklist, String role, String trainee, Sitting.Mode mode) {
    this(checklist, role, trainee, mode, Bays.NONE);
  }

  /** The same at one of several devices. */
  public Lesson at(Bays several) {
    return new Lesson(checklist, role, trainee, mode, several);
  }
}
