// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.ScreenId;
import oobesim.screen.Screen;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptPlayerTest {
  private static final String[] TO_LANDING = {
    "power on",
    "wait-for entra-signin",
    "key WIN x5",
    "select pre-provision",
    "click next",
    "wait-for preprov-landing",
    "wait 10s"
  };

  @Test
  void waitingForAScreenStopsWhereItComes() {
    Played played = Played.bench("power on", "wait-for just-a-moment", "show");

    assertThat(played.output)
        .filteredOn(OutputLine.Shown.class::isInstance)
        .extracting(OutputLine::at)
        .containsExactly(Duration.ofSeconds(6));
  }

  @Test
  void waitingForTheScreenThatIsShownTakesNoTime() {
    Played played = Played.bench("wait-for off");

    assertThat(played.result).isEqualTo(new ScriptResult(1, 0, Optional.empty()));
    assertThat(played.output.getLast().at()).isZero();
  }

  @Test
  void aScreenThatDoesNotComeIsWaitedForUntilTheLimit() {
    Played played = Played.bench("wait-for esp 20m", "expect screen off");

    assertThat(played.result).isEqualTo(new ScriptResult(2, 1, Optional.empty()));
    assertThat(played.output.getLast().at()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void expectationsLookAtWhatAPersonSees() {
    assertThat(
            Played.bench(
                    with(
                        "expect control provision enabled",
                        "expect control refresh enabled",
                        "expect control reseal absent",
                        "expect text Contoso Bench",
                        "expect no text no such words"))
                .result
                .failed())
        .isZero();
    assertThat(
            Played.bench(
                    with(
                        "expect control provision disabled",
                        "expect control provision absent",
                        "expect control reseal enabled",
                        "expect no text Contoso Bench",
                        "expect text no such words"))
                .result
                .failed())
        .isEqualTo(5);
  }

  @Test
  void uselessInputsAreRecordedAndTheRunGoesOn() {
    Played played =
        Played.bench(
            "click next", "power on", "power on", "type password x", "wait-for entra-signin");

    assertThat(played.output)
        .filteredOn(line -> line instanceof OutputLine.Done done && !done.response().accepted())
        .hasSize(3);
    assertThat(played.result.met()).isTrue();
  }

  @Test
  void aVisitShowsTheScreenAsItWasLeft() {
    Played played = Played.bench(with("click provision"));

    assertThat(played.screens())
        .startsWith("off", "boot", "just-a-moment", "checking-updates", "rebooting")
        .endsWith("preprov-landing", "esp");
    Visit menu =
        played.visits.stream()
            .filter(visit -> visit.screen().value().equals("provisioning-menu"))
            .findFirst()
            .orElseThrow();
    assertThat(menu.world().form().selection("provisioning-menu")).contains("pre-provision");
  }

  @Test
  void everyJournalPlaysAgainEvenIfTheRunWasKilledInTheMiddleOfALine() {
    String journal = Played.bench(with("type password Cloud-1", "click provision")).journalText();
    int lastLines = journal.length() - 400;

    for (int cut = lastLines; cut <= journal.length(); cut++) {
      Replay.Result again = Replay.of(journal.substring(0, cut), ShippedFlow.source());
      assertThat(again.differences()).as("cut at %d", cut).isEmpty();
      assertThat(again.session()).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type password Hunter-2!",
        "type username Hunter-2!",
        "type network-key Hunter-2!",
        "type no-such-field Hunter-2!"
      })
  void whatIsTypedWhereNoFieldShowsItIsToldNowhere(String line) {
    Played played = Played.bench("power on", line, "wait-for region 1s", line, "show");

    assertThat(played.printed()).doesNotContain("Hunter").contains("********");
    assertThat(played.journalText()).doesNotContain("Hunter");
  }

  @Test
  void aPasswordInItsOwnFieldIsToldNowhere() {
    Played played =
        Played.bench(
            "power on",
            "wait-for entra-signin",
            "type username joni@contoso.com",
            "click next",
            "type password Hunter-2!",
            "click sign-in",
            "show",
            "type password Cloud-1",
            "click sign-in",
            "wait-for esp");

    assertThat(played.result.met()).isTrue();
    assertThat(played.printed()).doesNotContain("Hunter", "Cloud-1");
    assertThat(played.journalText().lines().skip(1)).noneMatch(l -> l.contains("Cloud-1"));
    assertThat(played.journalText()).doesNotContain("Hunter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preprovisioning-entra",
        "preprovisioning-no-network",
        "preprovisioning-no-profile",
        "preprovisioning-virtual-machine"
      })
  void theControlsOfADescriptionAreThoseOfTheCatalogue(String profile) {
    Played played =
        Played.on(
            profile,
            "power on",
            "wait 2m",
            "click yes",
            "click yes",
            "click skip",
            "key WIN x5",
            "select pre-provision",
            "click next",
            "wait 1m",
            "click provision",
            "wait 4h");

    assertThat(played.visits)
        .isNotEmpty()
        .allSatisfy(
            visit -> {
              Screen screen = Played.SCREENS.describe(visit.screen(), visit.world());
              assertThat(ScreenControls.of(screen))
                  .as("%s", visit.screen())
                  .extracting(ShownControl::id, ShownControl::kind, ShownControl::enabled)
                  .containsExactlyInAnyOrderElementsOf(
                      ControlCatalog.controls(visit.screen(), visit.world()).stream()
                          .map(
                              c ->
                                  org.assertj.core.groups.Tuple.tuple(c.id(), word(c), c.enabled()))
                          .toList());
            });
  }

  @Test
  void whatTimeBroughtAboutHasNoInput() {
    assertThat(OutputText.line(new OutputLine.Changed(Duration.ofMinutes(61), ScreenId.MFA)))
        .isEqualTo("{\"at\":\"PT1H1M\",\"screen\":\"mfa\"}");
  }

  private static String word(Control control) {
    return control.kind().word();
  }

  private static String[] with(String... lines) {
    return Stream.concat(Stream.of(TO_LANDING), Stream.of(lines)).toArray(String[]::new);
  }
}
