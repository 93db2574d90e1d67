// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

/** Fields of which nothing but "something was typed" can be shown. */
final class SecretField {
  /** Always as many dots, so that not even the length can be read. */
  private static final String DOTS = "●".repeat(8);

  private SecretField() {}

  static Block of(Page page, String control, String placeholder) {
    String field = page.id().value() + "/" + control;
    String value = page.world().form().secret(field).isPresent() ? DOTS : "";
    return new Block.TextInput(
        control, "", placeholder, value, true, true, page.complaint(control));
  }
}
