// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

/**
 * Fields of which nothing but "something was typed" can be shown; what was refused stands in them
 * no longer.
 */
final class SecretField {
  /** Always as many dots, so that not even the length can be read. */
  private static final String DOTS = "●".repeat(8);

  private SecretField() {}

  static Block of(Page page, String control, String placeholder) {
    String field = page.id().place(control);
    String complaint = page.complaint(control);
    boolean stands = page.world().form().secret(field).isPresent() && complaint.isEmpty();
    return new Block.TextInput(
        control,
        "",
        placeholder,
        stands ? DOTS : "",
        true,
        true,
        complaint,
        page.refusals(control));
  }
}
