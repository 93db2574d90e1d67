// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

/** Boxes to tick; one that nobody has touched is clear. */
final class Boxes {
  private Boxes() {}

  static Block of(Page page, String control) {
    return new Block.CheckBox(control, page.text(control), ticked(page, control));
  }

  static boolean ticked(Page page, String control) {
    return page.world().form().boxes().getOrDefault(page.id().value() + "/" + control, false);
  }
}
