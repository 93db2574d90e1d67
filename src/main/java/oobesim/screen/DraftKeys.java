// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import oobesim.page.Control;

/**
 * Where the keyboard is on a screen in the making: where the screen says, else at what was refused,
 * else in the list, in the first field, at the main button.
 */
final class DraftKeys {
  private DraftKeys() {}

  static Keys of(Page page, List<Block> blocks, Optional<String> said, String occasion) {
    Optional<String> refused =
        page.controls().stream().map(Control::id).filter(id -> page.refusals(id) > 0).findFirst();
    Optional<String> enter =
        page.controls().stream().filter(Control::primary).map(Control::id).findFirst();
    String again = refused.map(page::refusals).map(count -> " refused " + count).orElse("");
    return new Keys(
        said.or(() -> refused).or(() -> content(blocks)).or(() -> enter), occasion + again, enter);
  }

  private static Optional<String> content(List<Block> blocks) {
    return blocks.stream().flatMap(block -> taking(block).stream()).findFirst();
  }

  private static Optional<String> taking(Block block) {
    return switch (block) {
      case Block.ChoiceList list when !list.options().isEmpty() -> Optional.of(Keys.LIST);
      case Block.TextInput input when input.enabled() -> Optional.of(input.id());
      case Block.Console console -> Optional.of(console.id());
      default -> Optional.empty();
    };
  }
}
