// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.page.PageId;
import oobesim.screen.Block;
import oobesim.screen.Screen;

/**
 * Secret fields that a page has emptied because what stood in them was refused: whoever presses a
 * button then, hands in an empty field.
 */
final class EmptiedFields {
  private final Set<String> emptied = new LinkedHashSet<>();
  private PageId screen;
  private Map<String, Integer> refusals = Map.of();

  /** Looks at the page after whatever has happened. */
  void look(Screen now) {
    Map<String, Integer> counted =
        now.blocks().stream()
            .filter(Block.TextInput.class::isInstance)
            .map(Block.TextInput.class::cast)
            .filter(Block.TextInput::secret)
            .collect(Collectors.toMap(Block.TextInput::id, Block.TextInput::refusals));
    if (!now.id().equals(screen)) {
      emptied.clear();
    } else {
      counted.forEach(
          (field, count) -> {
            if (!count.equals(refusals.getOrDefault(field, count))) {
              emptied.add(field);
            }
          });
    }
    screen = now.id();
    refusals = counted;
  }

  /** Somebody has typed into a field. */
  void typed(String field) {
    emptied.remove(field);
  }

  /** The fields that are handed in empty now; each once. */
  List<String> handIn() {
    List<String> fields = List.copyOf(emptied);
    emptied.clear();
    return fields;
  }
}
