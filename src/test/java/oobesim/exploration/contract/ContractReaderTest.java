// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.document.Finding;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"never\": \"online\", \"until\": \"wired\"|contract-form",
        "\"after\": \"online\", \"always\": \"wired\", \"unless\": \"failed\"|contract-form",
        "\"after\": \"online\", \"always\": \"wired\", \"before\": \"failed\"|contract-form"
      })
  void aConditionThatWouldNeverBeAskedIsAFault(String form, String code) {
    assertThat(codes(contract("a", form))).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "a b", "../a", "con", "nul", "é"})
  void whatIsNoIdNamesNoScript(String id) {
    assertThat(codes(contract(id, "\"never\": \"online\""))).containsExactly("contract-id");
  }

  @Test
  void aWordOfTheFileItselfIsKnownToo() {
    assertThat(codes("{\"flow\": \"windows-oobe\", \"contracts\": [], \"contract\": 1}"))
        .containsExactly("unknown-contract-key");
  }

  @Test
  void asManyAreReadAsCanBeWatched() {
    String many =
        IntStream.range(0, Contracts.MOST + 10)
            .mapToObj(i -> one("c" + i, "\"never\": \"failed\""))
            .collect(Collectors.joining(","));
    ContractReading reading = ContractReader.read(file(many), ShippedFlow.flow());
    assertThat(reading.contracts()).hasSize(Contracts.MOST);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("too-many-contracts");
  }

  private static List<String> codes(String text) {
    return ContractReader.read(text, ShippedFlow.flow()).findings().stream()
        .map(Finding::code)
        .toList();
  }

  private static String contract(String id, String form) {
    return file(one(id, form));
  }

  private static String one(String id, String form) {
    return "{\"id\": \"" + id + "\", \"says\": \"A.\", \"source\": \"S\", " + form + "}";
  }

  private static String file(String contracts) {
    return "{\"flow\": \"windows-oobe\", \"contracts\": [" + contracts + "]}";
  }
}
