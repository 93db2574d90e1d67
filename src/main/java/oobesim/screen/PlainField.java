// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

/** Fields whose text is kept and shown. */
final class PlainField {
  private PlainField() {}

  static Block of(Page page, String control, String label, String placeholder) {
    return new Block.TextInput(
        control,
        label,
        placeholder,
        page.typed(control),
        false,
        page.enabled(control),
        page.complaint(control),
        page.refusals(control));
  }
}
