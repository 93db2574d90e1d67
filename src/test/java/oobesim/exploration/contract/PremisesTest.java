// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.exploration.Bound;
import oobesim.exploration.Exploration;
import oobesim.exploration.Explored;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract that is kept because nothing of what it speaks of ever is tells nobody anything. */
class PremisesTest {
  private static final String PLAIN =
      """
      { "id": "plain", "initial": "off", "states": {
        "off": { "meta": {"screen": "off"}, "on": {"power-on": {"target": "boot"}} },
        "boot": { "meta": {"screen": "boot"}, "after": {"PT6S": {"target": "region"}} },
        "region": { "meta": {"screen": "region"}, "on": {"yes": {"target": "boot"}} } } }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "never": "screen.boot && screen.region"                                   ; false
          "never": "screen.esp && wired"                                            ; true
          "never": "screen.esp"                                                     ; false
          "never": "screen.esp", "unless": "screen.boot || !screen.boot"            ; true
          "never": "screen.region", "before": "screen.boot"                         ; false
          "never": "screen.esp", "before": "screen.boot"                            ; true
          "after": "screen.boot", "always": "!screen.esp"                           ; false
          "after": "screen.esp", "always": "!screen.boot"                           ; true
          "after": "screen.boot", "always": "screen.esp", "until": "screen.boot"    ; true
          """)
  void aContractThatWouldBeKeptAnywaySaysNothing(String form, boolean silent) {
    Flow flow =
        new FlowCompiler(ShippedFlow.CATALOGUE.catalogue()).compile(PLAIN).flow().orElseThrow();
    String head = "{\"contracts\":[{\"id\":\"a\",\"says\":\"x\",\"source\":\"y\",";
    ContractReading reading = ContractReader.read(head + form + "}]}", flow);
    assertThat(reading.findings()).isEmpty();
    Contracts watch = new Contracts(flow, reading.contracts());
    Explored found =
        Exploration.of(flow, Rehearsal.profile("preprovisioning-entra"), new Bound(60), watch);

    assertThat(found.breaches(watch)).isEmpty();
    assertThat(watch.silent(found.comeAbout())).hasSize(silent ? 1 : 0);
  }
}
