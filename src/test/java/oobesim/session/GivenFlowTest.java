// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flow that is given stands in the place of every one that a journal names. */
class GivenFlowTest {
  private static final String SHIPPED =
      ShippedFlow.text(Path.of("profiles/flows/windows-oobe.json"));
  private static final String SLOWER = SHIPPED.replace("PT6S", "PT7S");

  private final FlowSource given = new GivenFlow(ShippedFlow.source(), SLOWER);

  @ParameterizedTest
  @ValueSource(strings = {"windows-oobe", "of-yesterday"})
  void whateverAJournalNamesIsTheGivenOne(String id) {
    assertThat(given.read(id).orElseThrow().flow()).isPresent();
    assertThat(given.is(id, SLOWER)).isTrue();
    assertThat(given.is(id, SHIPPED)).isFalse();
  }

  @Test
  void itsEditionIsItsTextAlone() {
    String edition = given.edition("windows-oobe").orElseThrow();
    assertThat(edition).isEqualTo(FlowEdition.of("", SLOWER));
    assertThat(FlowEdition.version(edition)).isEmpty();
    assertThat(FlowEdition.sameText(edition, FlowEdition.of("1.2.3", SLOWER))).isTrue();
    assertThat(FlowEdition.sameText(edition, FlowEdition.of("1.2.3", SHIPPED))).isFalse();
  }

  @Test
  void aTextInTheJournalItselfIsReadAsItIs() {
    assertThat(given.compile("{").flow()).isEmpty();
    assertThat(given.compile(SHIPPED).flow()).isPresent();
  }

  @Test
  void aJournalOfAnEarlierFlowIsPlayedWithIt() {
    StringBuilder journal = new StringBuilder();
    Session session = OwnChart.begin("windows-oobe", SLOWER, journal);
    session.apply(new Input.Power(true));
    session.advanceToNextEvent();
    String named = journal.toString().replaceFirst("\"chart\":.*\"seed\":", "\"seed\":");
    assertThat(named).doesNotContain("chart").contains("{\"at\":\"PT7S\"");
    assertThat(Replay.of(named, given).same()).isTrue();
    assertThat(Replay.of(named, ShippedFlow.source()).same()).isFalse();
  }
}
