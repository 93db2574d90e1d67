// SPDX-License-Identifier: Apache-2.0
package oobesim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.screen.Block;

/** Parts of the screens to draw in tests. */
final class SampleBlocks {
  private SampleBlocks() {}

  static Block.Facts facts(boolean result) {
    List<Block.Fact> lines = new ArrayList<>();
    lines.add(new Block.Fact("organization", "Organization", "Contoso"));
    lines.add(new Block.Fact("profile", "Profile", "Contoso laptops"));
    lines.add(new Block.Fact("assigned-user", "Assigned user", "joni@contoso.example"));
    if (result) {
      lines.add(new Block.Fact("elapsed-time", "Elapsed time", "0 hours, 27 minutes"));
    }
    return new Block.Facts(lines);
  }

  static Block.ChoiceList rows(String selected, String... labels) {
    List<Block.Option> options = new ArrayList<>();
    for (String label : labels) {
      String id = label.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
      options.add(new Block.Option(id, label, "", "", List.of()));
    }
    return new Block.ChoiceList(Block.ChoiceList.Look.ROWS, options, Optional.of(selected), true);
  }
}
