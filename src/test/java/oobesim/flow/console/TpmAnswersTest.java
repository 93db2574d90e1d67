// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.event.EventKind;
import oobesim.support.Prompt;
import oobesim.support.Rehearsal;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

class TpmAnswersTest {
  @Test
  void aCurrentChipCanBeAttested() {
    assertThat(information())
        .contains("-TPM Present: True", "-TPM Version: 2.0", "-TPM Manufacturer ID: IFX")
        .contains("-Ready For Attestation: True", "-Is Capable For Attestation: True")
        .contains("-TPM Has Vulnerable Firmware: False");
  }

  @Test
  void otherChipsShowWhatIsWrongWithThem() {
    assertThat(information("device.tpm.version", "1.2"))
        .contains("-TPM Version: 1.2", "-Is Capable For Attestation: False");
    assertThat(information("device.tpm.mode", "1.2"))
        .contains("-TPM Version: 1.2", "-Is Capable For Attestation: False");
    assertThat(information("device.virtual", "true"))
        .contains("-TPM Manufacturer ID: MSFT", "-Is Capable For Attestation: False");
    assertThat(information("device.tpm.firmware", "vulnerable", "device.tpm.vendor", "amd"))
        .contains("-TPM Manufacturer ID: AMD", "-TPM Has Vulnerable Firmware: True");
  }

  @Test
  void whatIsNotThereIsNotSeen() {
    assertThat(information("device.tpm.version", "none"))
        .containsExactly("", "-TPM Present: False");
    assertThat(information("device.tpm.enabled", "false"))
        .containsExactly("", "-TPM Present: False");
    assertThat(Prompt.onBench("device.tpm.enabled", "false").answer("certreq -enrollaik"))
        .containsExactly("Windows sees no TPM.");
    assertThat(Prompt.onBench("device.tpm.enabled", "false").enters("powershell").answer("Get-Tpm"))
        .contains("TpmPresent           : False");
  }

  @Test
  void powershellSaysItShorter() {
    assertThat(Prompt.onBench().enters("powershell").answer("get-tpm"))
        .contains(
            "TpmPresent           : True",
            "TpmReady             : True",
            "ManufacturerIdTxt    : IFX");
  }

  @Test
  void theLatestAttestationIsTold() {
    assertThat(Prompt.in(Worlds.fresh()).answer("certreq -q -enrollaik -config \"\""))
        .containsExactly("The TPM was not attested in this run yet.");
    assertThat(
            Prompt.in(Worlds.fresh().happened(EventKind.TPM_ATTESTED, "", ""))
                .answer("certreq -enrollaik"))
        .containsExactly("The TPM was attested: its certificate is there.");
  }

  @Test
  void anAttestationThatFailedInTheRunIsToldWithItsCode() {
    Rehearsal run = Rehearsal.bench("device.virtual", "true").does("power on");
    run.reaches("entra-signin").does("key WIN x5", "select pre-provision", "click next");
    run.reaches("preprov-landing").waits(Duration.ofSeconds(5)).does("click provision");
    run.reaches("preprov-failure");
    assertThat(Prompt.in(run.session().world()).answer("certreq -enrollaik"))
        .singleElement()
        .asString()
        .matches("The attestation has failed: 0x[0-9A-F]{8}");
  }

  @Test
  void otherCalls() {
    assertThat(Prompt.onBench().answer("tpmtool"))
        .containsExactly("Usage: tpmtool getdeviceinformation");
    assertThat(Prompt.onBench().answer("certreq -new"))
        .containsExactly("Usage: certreq -enrollaik");
    assertThat(Prompt.onBench().enters("powershell").answer("Get-Tpm -Verbose"))
        .containsExactly("Get-Tpm: not part of the rehearsal.");
  }

  private static List<String> information(String... settings) {
    return Prompt.onBench(settings).answer("tpmtool getdeviceinformation");
  }
}
