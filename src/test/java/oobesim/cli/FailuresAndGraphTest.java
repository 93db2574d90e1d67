// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.support.ShippedFlow;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresAndGraphTest {
  @TempDir Path folder;

  @Test
  void allFailuresAreListedOneALine() {
    assertThat(oobesim("failures"))
        .exitedWith(0)
        .outHasLines(ShippedFlow.CATALOGUE.catalogue().all().size())
        .outContains("preprovisioning-not-allowed", "0x80180005");
  }

  @Test
  void oneFailureIsExplained() {
    assertThat(oobesim("failures", "0x80180005"))
        .exitedWith(0)
        .outContains("preprovisioning-not-allowed: ", "  cause", "  fix", "  source", "documented");
  }

  @ParameterizedTest
  @CsvSource({
    "ZtdDeviceIsNotRegistered, device-not-registered:",
    "806,                      import-already-registered:",
    "oobeidps,                 sign-in-services-blocked:",
    "clock-wrong,              told by",
    "815,                      assignment-in-progress:",
    "815,                      device-not-in-group:",
    "NotComputed,              detection-not-computed:"
  })
  void aWordFromLogPortalOrPageFindsWhatHelps(String word, String found) {
    assertThat(oobesim("failures", word)).exitedWith(0).outContains(found, "seen", "scenarios");
  }

  @Test
  void wordsFindWhatTheyStandIn() {
    assertThat(oobesim("failures", "tpm firmware")).exitedWith(0).outContains("infineon-tpm-old");
  }

  @Test
  void wordsThatStandNowhereAreRefusedInAFewWords() {
    assertThat(oobesim("failures", "xyzzy"))
        .exitedWith(2)
        .errContains("no failure \"xyzzy\"", "lists them all");
  }

  @Test
  void aCodeMayStandForSeveralFailures() {
    assertThat(oobesim("failures", "0X800705b4"))
        .exitedWith(0)
        .outContains("tpm-not-usable: ", "esp-timeout: ");
  }

  @Test
  void everyPlaceAndEveryConditionIsTold() {
    assertThat(oobesim("failures", "image-of-enrolled-device"))
        .exitedWith(0)
        .outContains("device-preparation/registering", "joining", "device.cloned");
    assertThat(oobesim("failures", "attestation-after-reset"))
        .exitedWith(0)
        .outContains("only if", "device.was-reset", "fault attestation-after-reset");
    assertThat(oobesim("failures", "windows-home-edition", "--format", "json"))
        .outContains("\"alsoAt\":[\"joining\"]");
    assertThat(oobesim("failures", "attestation-after-reset", "--format", "json"))
        .outContains("\"onlyIf\":\"device.was-reset\"")
        .outLacks("alsoAt");
  }

  @Test
  void programsGetAnArray() {
    CommandResult all = oobesim("failures", "--format", "json");
    CommandResult one = oobesim("failures", "esp-timeout", "--format", "json");

    Assertions.assertThat(array(all).items())
        .hasSize(ShippedFlow.CATALOGUE.catalogue().all().size());
    Assertions.assertThat(((Json.Obj) array(one).items().getFirst()).members().keySet())
        .containsExactly(
            "id",
            "title",
            "codes",
            "symptom",
            "scenarios",
            "place",
            "effect",
            "injected",
            "causes",
            "tellApart",
            "retry",
            "reset",
            "fix",
            "sources",
            "confidence",
            "profile",
            "script");
  }

  @Test
  void anUnknownFailureIsRefusedWithTheNearest() {
    assertThat(oobesim("failures", "esp-time-out"))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("did you mean \"esp-timeout\"?");
  }

  @ParameterizedTest
  @CsvSource({"mermaid, stateDiagram-v2", "dot, digraph", "scxml, <scxml", "xstate, {"})
  void aFlowIsWrittenInEachForm(String format, String begin) {
    CommandResult flow = oobesim("graph", "profiles/flows/windows-oobe.json", "--format", format);
    CommandResult profile =
        oobesim("graph", "profiles/preprovisioning-entra.json", "--format", format);

    assertThat(flow).exitedWith(0).outContains(begin).errIsEmpty();
    Assertions.assertThat(profile).isEqualTo(flow);
  }

  @Test
  void aFlowWithFaultsIsRefused() throws IOException {
    Path flow =
        Files.writeString(
            folder.resolve("f.json"), "{\"id\": \"f\", \"initial\": \"a\", \"states\": {}}");

    assertThat(oobesim("graph", flow, "--format", "dot"))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("f.json:1:");
    assertThat(oobesim("graph", flow)).exitedWith(2).errContains("--format");
  }

  private static Json.Arr array(CommandResult result) {
    return (Json.Arr) JsonReader.read(result.out()).documents().getFirst();
  }
}
