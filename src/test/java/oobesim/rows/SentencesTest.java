// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows would prove nothing if their sentences were true of everything. */
class SentencesTest {
  /** A technician's half that failed, on Windows 11. */
  private static Stage failed() {
    Row row =
        row("a failed half")
            .given(
                "preprovisioning-entra",
                "device.virtual = true",
                "network.link = wifi",
                "switches.resultCode = observed");
    Stage stage = Stage.of(row, "11");
    stage.does("power on");
    stage.does("wait-for region");
    stage.does("click yes");
    stage.does("technician goes to preprov-landing");
    stage.does("wait 5s");
    stage.does("click provision");
    stage.does("wait-for preprov-failure");
    return stage;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "screen preprov-failure",
        "never preprov-success",
        "came region < keyboard < esp < preprov-failure",
        "since esp: came preprov-failure",
        "since preprov-landing: never region",
        "restarts 1",
        "control retry enabled",
        "control reseal absent",
        "box location clear",
        "text Retry",
        "no text Reseal",
        "code",
        "frame page",
        "failure virtual-machine-tpm 0x800705B4",
        "no notice user-flow-too-early",
        "accepted",
        "category device-preparation failed",
        "row device-preparation/joining-network previous-failed",
        "named CTO-.*",
        "profile Contoso Bench",
        "no second-keyboard",
        "region us",
        "nobody",
        "mode technician",
        "Windows 11: screen preprov-failure",
        "Windows 10: screen desktop"
      })
  void isTrueOfAFailedHalf(String sentence) {
    assertThatCode(() -> failed().sees(sentence)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "screen preprov-success",
        "never region",
        "came keyboard < region",
        "since esp: came region",
        "since region: never keyboard",
        "restarts 2",
        "box location ticked",
        "network-sign cable",
        "control retry disabled",
        "control retry absent",
        "control reseal enabled",
        "text Reseal",
        "no text Retry",
        "no code",
        "frame failure",
        "failure tpm-not-usable 0x80180005",
        "no failure",
        "notice user-flow-too-early",
        "refused",
        "category device-preparation complete",
        "row device-preparation/joining-network complete",
        "row device-preparation/no-such-row complete",
        "named PC-.*",
        "nameless",
        "profile Contoso",
        "no profile",
        "second-keyboard german",
        "region de",
        "user joni@contoso.com",
        "mode user",
        "Windows 11: screen desktop",
        "sunshine everywhere",
        "no rain"
      })
  void isFalseOfAFailedHalf(String sentence) {
    assertThatThrownBy(() -> failed().sees(sentence)).isInstanceOf(AssertionError.class);
  }

  @Test
  void aWayThatDoesNotExistIsNotGone() {
    assertThatThrownBy(() -> failed().does("user goes to dp-progress"))
        .hasMessageContaining("no way to dp-progress");
  }

  @Test
  void aScreenThatDoesNotComeIsNotWaitedForInVain() {
    assertThatThrownBy(() -> failed().does("wait-for desktop")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aLineForAnotherWindowsIsNotDone() {
    Stage stage = failed();
    stage.does("Windows 10: click retry");
    stage.sees("screen preprov-failure");
    stage.does("Windows 11: click retry");
    stage.sees("screen preprov-landing");
  }

  @Test
  void whatIsSeenOnTheWayCountsToo() {
    Row row =
        row("a way with a stop")
            .when("power on", "wait-for entra-signin")
            .then("screen region")
            .andWhen("wait 1s")
            .then("screen entra-signin");
    assertThatThrownBy(() -> row.cases().forEach(Row.Case::play))
        .isInstanceOf(AssertionError.class);
  }
}
