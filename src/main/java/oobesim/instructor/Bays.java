// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;

/** The places of an exercise at several devices, for whoever leads. */
public interface Bays {
  /** An exercise at one device. */
  Bays NONE =
      new Bays() {
        @Override
        public List<Bay> all() {
          return List.of();
        }

        @Override
        public void turnTo(int number) {}
      };

  /**
   * A place.
   *
   * @param number which one, from 1
   * @param name what it is called, with its device
   * @param state how it stands, a kebab-case word
   * @param told how it stands, as it is told
   * @param shown whether it is the one that is shown
   */
  record Bay(int number, String name, String state, String told, boolean shown) {}

  /** All of them as they stand now, in their order. */
  List<Bay> all();

  /** Shows another one, to the trainee as well. */
  void turnTo(int number);
}
