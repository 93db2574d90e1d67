// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.support.English;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** A journal that does not come out the same may be of another edition of the shipped flow. */
class FlowChangedTest {
  private static final ShippedFlows FLOWS =
      new ShippedFlows("1.2.3", () -> ShippedFlow.CATALOGUE.catalogue());
  private static final List<String> JOURNAL = journal();

  @Test
  void ofAnotherTextTheVersionIsSaid() {
    assertThat(said(changed("0.9 000000000000")).orElseThrow()).contains("windows-oobe", "0.9");
  }

  @Test
  void ofAnUnknownOneItIsSaidThatItMayBe() {
    assertThat(said(differing(JOURNAL)).orElseThrow())
        .contains("windows-oobe")
        .doesNotContain("0.9");
  }

  @Test
  void theSameTextOfAnotherVersionIsNoOtherFlow() {
    String now = FLOWS.edition("windows-oobe").orElseThrow();
    assertThat(said(changed(now.replace("1.2.3", "0.9")))).isEmpty();
  }

  @Test
  void anEditionIsTheVersionAndTheBeginningOfADigest() {
    assertThat(FlowEdition.of("1.2.3", "{}")).matches("1\\.2\\.3 [0-9a-f]{12}");
    assertThat(FlowEdition.version(FlowEdition.of("1.2.3", "{}"))).isEqualTo("1.2.3");
  }

  @Test
  void aJournalThatComesOutTheSameSaysNothingOfEditions() {
    assertThat(said(JOURNAL)).isEmpty();
  }

  @Test
  void aFlowOfItsOwnWasNeverAnotherEdition() {
    StringBuilder own = new StringBuilder();
    String chart = ShippedFlow.text(Path.of("profiles/flows/windows-oobe.json"));
    OwnChart.begin("windows-oobe", chart, own).apply(new Input.Power(true));
    List<String> lines = differing(own.toString().lines().toList());
    assertThat(said(lines)).isEmpty();
    assertThat(Replay.of(String.join("\n", lines) + "\n", FLOWS).differences()).hasSize(1);
  }

  /** The same journal of a run with an edition, in which one line is another one. */
  private static List<String> changed(String edition) {
    List<String> lines = differing(JOURNAL);
    lines.set(
        0,
        lines
            .getFirst()
            .replaceFirst("(\"flow\":\"[^\"]*\")", "$1,\"edition\":\"" + edition + "\""));
    assertThat(lines.getFirst()).contains(edition);
    return lines;
  }

  private static List<String> differing(List<String> journal) {
    List<String> lines = new ArrayList<>(journal);
    lines.set(1, lines.get(1).replaceFirst("}$", ",\"more\":1}"));
    return lines;
  }

  private static Optional<String> said(List<String> lines) {
    return Replay.of(String.join("\n", lines) + "\n", FLOWS).differences().stream()
        .filter(finding -> finding.code().equals("flow-changed"))
        .map(English::message)
        .findFirst();
  }

  private static List<String> journal() {
    Rehearsal run = Rehearsal.bench().does("power on");
    run.session().end();
    return run.journal();
  }
}
