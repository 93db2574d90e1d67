// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.document.Finding;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** Every fault of a file of contracts has its place. */
class ContractReaderTest {
  @Test
  void faultsAreFoundInOneGo() {
    ContractReading reading =
        ContractReader.read(
            """
            {"flow": "windows-oobe", "contracts": [
              {"id": "a", "says": "A.", "source": "S", "never": "screen.reign"},
              {"id": "a", "says": "A.", "source": "S", "never": "online", "after": "online"},
              {"id": "b", "source": "S", "nevr": "online", "never": "online &&"},
              7
            ]}
            """,
            ShippedFlow.flow());
    assertThat(reading.findings())
        .extracting(Finding::code, it -> it.position().line())
        .contains(
            org.assertj.core.groups.Tuple.tuple("unknown-fact", 2),
            org.assertj.core.groups.Tuple.tuple("contract-twice", 3),
            org.assertj.core.groups.Tuple.tuple("contract-form", 3),
            org.assertj.core.groups.Tuple.tuple("unknown-contract-key", 4),
            org.assertj.core.groups.Tuple.tuple("contract-lacks", 4),
            org.assertj.core.groups.Tuple.tuple("malformed-guard", 4),
            org.assertj.core.groups.Tuple.tuple("not-a-contract", 5));
  }

  @Test
  void whatIsNoSuchFileSaysSo() {
    for (String text : List.of("[]", "{}", "{\"contracts\": 1}")) {
      assertThat(ContractReader.read(text, ShippedFlow.flow()).findings())
          .extracting(Finding::code)
          .containsExactly("no-contracts");
    }
  }
}
