// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.document.Finding;
import oobesim.document.JsonText;
import oobesim.session.Replay;
import oobesim.support.English;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted in a run, what is ticked and chosen, and what comes to a list and goes. */
class NoticesAndBoxesTest {
  private static final String[] EARLY = {
    "power on",
    "wait-for entra-signin",
    "key WIN x5",
    "select pre-provision",
    "click next",
    "wait-for preprov-landing",
    "wait 10s",
    "click provision",
    "expect no notice %s",
    "wait-for preprov-success",
    "click reseal",
    "wait 5m",
    "power on",
    "wait-for entra-signin",
    "type username joni@contoso.com",
    "click next",
    "type password Cloud-1",
    "click sign-in",
    "wait-for desktop",
    "expect notice %s"
  };

  @Test
  void aNoticeIsPrintedAsItComesAndCanBeExpected() {
    Played played = Played.bench(early("user-flow-too-early"));
    assertThat(played.printed().lines())
        .filteredOn(line -> line.contains("\"notice\""))
        .first()
        .asString()
        .matches("\\{\"at\":\"PT[0-9HMS.]+\",\"notice\":\"[a-z0-9-]+\",\"screen\":\"[a-z-]+\"\\}");
    assertThat(played.result.failed()).as(played.printed()).isZero();
  }

  private static String[] early(String notice) {
    return String.join("\n", EARLY).replace("%s", notice).split("\n");
  }

  @Test
  void anUnknownNoticeIsAskedForByTheNearest() {
    Finding finding =
        ScriptReader.read(
                "expect notice resealed-to-erly",
                Rehearsal.profile("preprovisioning-entra"),
                ShippedFlow.flow())
            .findings()
            .getFirst();
    assertThat(finding.code()).isEqualTo("unknown-notice");
    assertThat(English.hint(finding)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expect notice",
        "expect notice a b",
        "expect no notice",
        "expect box a",
        "expect box a on",
        "expect box ticked",
        "expect no box a ticked"
      })
  void halfAnExpectationIsNone(String line) {
    assertThat(
            ScriptReader.read(line, Rehearsal.profile("preprovisioning-entra"), ShippedFlow.flow())
                .findings())
        .extracting(Finding::code)
        .containsExactly("wrong-arguments");
  }

  @Test
  void aBoxIsTickedOrClear() {
    Played played =
        Played.on(
            "user-driven-entra",
            "set deploymentProfile.privacySettingsHidden false",
            "power on",
            "wait-for entra-signin",
            "type username joni@contoso.com",
            "click next",
            "type password Cloud-1",
            "click sign-in",
            "wait-for privacy",
            "expect box location ticked",
            "uncheck location",
            "expect box location clear",
            "expect box location ticked",
            "expect box nowhere clear",
            "show");
    assertThat(played.result.failed()).as(played.printed()).isEqualTo(2);
    assertThat(played.printed()).contains("\"enabled\":true,\"ticked\":false}", "\"ticked\":true}");
  }

  @Test
  void theChosenRowOfAListSaysSo() {
    Played played =
        Played.bench(
            "power on",
            "wait-for entra-signin",
            "key WIN x5",
            "show",
            "select pre-provision",
            "show");
    assertThat(played.printed())
        .contains("\"enabled\":true,\"chosen\":false}", "\"enabled\":true,\"chosen\":true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "workload.apps | += {\"name\":\"7-Zip\",\"minutes\":90} | -= 7-Zip",
        "workload.apps | += 7-Zip | -= \"7-Zip\"",
        "users | += {\"upn\":\"new@contoso.com\",\"password\":\"x\"} | -= new@contoso.com",
        "network.wifi | += {\"name\":\"New\",\"key\":\"secret-1\"} | -= New",
        "enrollmentStatusPage | += {\"displayName\":\"Second\"} | -= Second",
        "faults | += tpm-attestation-intermittent | -= tpm-attestation-intermittent"
      })
  void whatComesToAListAndGoesIsPlayedAgain(String path, String more, String less) {
    Played played =
        Played.bench(
            "power on",
            "set " + path + " " + more,
            "wait-for entra-signin",
            "set " + path + " " + less,
            "wait 1m");
    assertThat(played.printed()).doesNotContain("\"accepted\":false");
    assertThat(played.journalText()).doesNotContain("secret-1");
    Replay.Result again = Replay.of(played.journalText(), ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    String name = less.replaceFirst("-= ", "").replace("\"", "");
    assertThat(JsonText.write(again.session().orElseThrow().profile().source()))
        .doesNotContain("\"" + name + "\"");
    assertThat(played.journalText()).contains("set " + path + " += ").contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "workload.apps -= Company Portl | did you mean",
        "network.blocked -= attestation | it is empty",
        "users -= nobody | known:",
        "workload.apps += {\"name\":7} | ",
        "workload.apps += {\"nme\":\"a\"} | ",
        "workload.apps += {\"name\":\"a\" | ",
        "workload += x | ",
        "workload.apps.0 -= x | ",
        "deploymentProfile += x | "
      })
  void whatIsNotInAListOrDoesNotFitIsToldBeforeTheRun(String line, String hint) {
    Finding finding =
        ScriptReader.read(
                "set " + line, Rehearsal.profile("preprovisioning-entra"), ShippedFlow.flow())
            .findings()
            .getFirst();
    assertThat(English.hint(finding)).contains(hint == null ? "" : hint);
  }

  @Test
  void anAppThatIsTakenAwayWhileItIsInstalledHoldsNobodyUp() {
    Played played =
        Played.bench(
            "power on",
            "set workload.apps += {\"name\":\"Large\",\"minutes\":1440}",
            "wait-for entra-signin",
            "key WIN x5",
            "select pre-provision",
            "click next",
            "wait-for preprov-landing",
            "wait 10s",
            "click provision",
            "wait-for esp",
            "wait 40m",
            "set workload.apps -= Large",
            "wait-for preprov-success");
    assertThat(played.result.failed()).as(played.printed()).isZero();
    assertThat(Replay.of(played.journalText(), ShippedFlow.source()).same()).isTrue();
  }
}
