// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import oobesim.screen.Block;
import oobesim.support.Fx;
import oobesim.ui.theme.Style;
import org.junit.jupiter.api.Test;

/** A long list brought up to date: what did not change is not touched. */
class ChoiceListViewTest {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ChoiceListView list =
      Fx.get(() -> new ChoiceListView(id -> id, option -> Optional.empty(), id -> {}));

  @Test
  void choosingAnotherRowChangesTwoRowsAndNoClassOfTheList() {
    show("row-3", Block.ChoiceList.Look.ROWS);
    List<String> changed = new ArrayList<>();
    Fx.run(
        () -> {
          list.getStyleClass().addListener((ListChangeListener<String>) c -> changed.add("list"));
          rows()
              .forEach(row -> row.getPseudoClassStates().subscribe(() -> changed.add(row.getId())));
        });
    show("row-7", Block.ChoiceList.Look.ROWS);
    assertThat(changed).containsExactlyInAnyOrder("row-3", "row-7");
    assertThat(rows().get(7).getPseudoClassStates()).contains(CHOSEN);
  }

  @Test
  void anotherLookIsTakenOn() {
    show("row-3", Block.ChoiceList.Look.ROWS);
    show("row-3", Block.ChoiceList.Look.CARDS);
    assertThat(list.getStyleClass()).contains(Style.CARDS).doesNotContain(Style.ROWS);
  }

  private void show(String chosen, Block.ChoiceList.Look look) {
    List<Block.Option> options =
        IntStream.range(0, 250)
            .mapToObj(i -> new Block.Option("row-" + i, "Row " + i, "", "", List.of()))
            .toList();
    Fx.run(() -> list.show(new Block.ChoiceList(look, options, Optional.of(chosen), true)));
  }

  private List<Node> rows() {
    return IntStream.range(0, 250).mapToObj(i -> list.lookup("#row-" + i)).toList();
  }
}
