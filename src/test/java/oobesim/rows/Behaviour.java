// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

/** Something that says what the program does and can be asked again, a row or a test. */
@FunctionalInterface
interface Behaviour {
  /** Fails if the program does something else. */
  void play();
}
