// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Behaviour is told so closely that nearly no change of the chart or the catalogue goes unseen. */
class PlantedChangesTest {
  /** Of a hundred of each kind. */
  private static final double ENOUGH = 95;

  private static final Flow FLOW = ShippedFlow.flow();
  private static final List<Change> CHANGES = Changes.of(FLOW);
  private static final Guesses GUESSES = new Guesses(FLOW);

  /** The short form: a few changes that no list excuses. */
  @Property(tries = 4)
  void aChangeThatIsNotListedIsNoticed(Draws any) {
    List<ListedChanges> lists = List.of(ListedChanges.equal(), ListedChanges.open());
    Change change =
        any.of(
            CHANGES.stream()
                .filter(one -> lists.stream().noneMatch(list -> list.has(one)))
                .toList());
    assertThat(GUESSES.notice(change)).as(change.line()).isTrue();
  }

  @Test
  void noLineNamesTwoChanges() {
    assertThat(CHANGES).extracting(Change::line).doesNotHaveDuplicates();
  }

  @Test
  void whatIsListedCanBePlantedAndStandsInOneListAlone() {
    List<String> lines =
        Stream.of(ListedChanges.equal(), ListedChanges.open())
            .peek(list -> assertThat(list.unknown(CHANGES)).isEmpty())
            .flatMap(list -> list.reasons().keySet().stream())
            .toList();
    assertThat(lines).doesNotHaveDuplicates();
  }

  /** The long form: all changes, all who may notice them. */
  @Test
  @Tag("soak")
  @Timeout(7200)
  void ofEachKindEnoughAreNoticed(@TempDir Path folder) {
    Verdicts verdicts = new Verdicts(folder.resolve("verdicts.txt"));
    List<Change> left = PlantedChanges.unnoticed(Witnesses.played(FLOW), CHANGES, verdicts);
    left = PlantedChanges.unnoticed(Witnesses.tests(FLOW), left, verdicts);
    assertThat(Share.of(CHANGES, verdicts))
        .as(Share.table(CHANGES, verdicts))
        .allSatisfy(share -> assertThat(share.percent()).isGreaterThan(ENOUGH));
    ListedChanges equal = ListedChanges.equal();
    ListedChanges open = ListedChanges.open();
    assertThat(left).filteredOn(one -> !equal.has(one) && !open.has(one)).isEmpty();
    assertThat(equal.noticed(CHANGES, verdicts)).as("listed as equal").isEmpty();
  }
}
