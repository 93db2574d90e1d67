// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.page.Ticks;

/** Boxes to tick. */
final class Boxes {
  private Boxes() {}

  static Block of(Page page, String control) {
    return new Block.CheckBox(control, page.text(control), ticked(page, control));
  }

  static boolean ticked(Page page, String control) {
    return Ticks.ticked(page.world(), page.id(), control);
  }
}
