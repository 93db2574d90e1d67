// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flows inside the program are known by their ids alone. */
class ShippedFlowsTest {
  private static final String ID = "windows-oobe";
  private static final ShippedFlows FLOWS =
      new ShippedFlows("1.2.3", () -> ShippedFlow.CATALOGUE.catalogue());

  private static String text() throws IOException {
    return Files.readString(Path.of("profiles/flows/windows-oobe.json"));
  }

  @Test
  void aShippedOneIsReadOnceAndIsGood() {
    assertThat(FLOWS.read(ID).orElseThrow().flow()).isPresent();
    assertThat(FLOWS.read(ID).orElseThrow()).isSameAs(FLOWS.read(ID).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "../drills/x", "windows-oobe.json", "Windows-OOBE", "a/b"})
  void nothingElseHasAnIdInside(String id) throws IOException {
    assertThat(FLOWS.read(id)).isEmpty();
    assertThat(FLOWS.edition(id)).isEmpty();
    assertThat(FLOWS.is(id, text())).isFalse();
  }

  @Test
  void onlyItsOwnTextIsTheShippedOne() throws IOException {
    assertThat(FLOWS.is(ID, text())).isTrue();
    assertThat(FLOWS.is(ID, text() + " ")).isFalse();
  }

  @Test
  void anEditionNamesTheVersionAndTheText() throws IOException {
    assertThat(FLOWS.edition(ID)).contains(FlowEdition.of("1.2.3", text()));
    ShippedFlows unknown = new ShippedFlows("", () -> ShippedFlow.CATALOGUE.catalogue());
    assertThat(unknown.edition(ID)).isEmpty();
  }

  @Test
  void anotherTextIsCompiledAgainstTheSameFailures() throws IOException {
    String slower = text().replace("PT6S", "PT7S");
    assertThat(FLOWS.compile(slower).flow().orElseThrow().failures())
        .isSameAs(ShippedFlow.CATALOGUE.catalogue());
    assertThat(FLOWS.compile("{").flow()).isEmpty();
  }
}
