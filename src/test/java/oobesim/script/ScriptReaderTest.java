// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.document.Finding;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.NetworkLink;
import oobesim.script.Instruction.Presence;
import oobesim.session.Input;
import oobesim.support.English;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {
  @Test
  void everyKindOfInstructionIsRead() {
    assertThat(instructions("power on", "network wifi", "type username joni@contoso.com"))
        .containsExactly(
            new Instruction.Do(new Input.Power(true)),
            new Instruction.Do(new Input.Link(NetworkLink.WIFI)),
            new Instruction.Do(new Input.Type("username", "joni@contoso.com")));
    assertThat(instructions("wait 90s", "wait-for esp", "wait-for esp 5m"))
        .containsExactly(
            new Instruction.Wait(Duration.ofSeconds(90)),
            new Instruction.WaitFor(ScreenId.ESP, Duration.ofHours(4)),
            new Instruction.WaitFor(ScreenId.ESP, Duration.ofMinutes(5)));
    assertThat(
            instructions(
                "expect screen esp",
                "expect control Contoso Guest absent",
                "expect text Next step",
                "expect no text failed",
                "show"))
        .containsExactly(
            new Instruction.ExpectScreen(ScreenId.ESP),
            new Instruction.ExpectControl("Contoso Guest", Presence.ABSENT),
            new Instruction.ExpectText("Next step", true),
            new Instruction.ExpectText("failed", false),
            new Instruction.Show());
  }

  @Test
  void commentsAndBlankLinesCountAsLinesOnly() {
    Script script =
        read("# first", "", "   \t", "power on # now", "  show", "select a#b").script().get();

    assertThat(script.lines()).extracting(ScriptLine::line).containsExactly(4, 5, 6);
    assertThat(script.lines())
        .extracting(ScriptLine::words)
        .containsExactly("power on", "show", "select a#b");
  }

  @Test
  void lineFeedsOfEverySystemSeparateLines() {
    ScriptReading reading =
        ScriptReader.read(
            "power on\r\nshow\rshow\nshow",
            Rehearsal.profile("preprovisioning-entra"),
            ShippedFlow.flow());

    assertThat(reading.script().get().lines())
        .extracting(ScriptLine::line)
        .containsExactly(1, 2, 3, 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clik next                       | unknown-instruction | did you mean "click"?
          power                           | wrong-arguments     | right is: power on|off
          type-secret password Cloud-1    | wrong-arguments     | right is: type-secret FIELD cloud:UPN|
          type-secret password            | wrong-arguments     | right is: type-secret FIELD cloud:UPN|
          type-secret password cloud:jony@contoso.com | unknown-secret | did you mean "cloud:joni@contoso.com"?
          power maybe                     | wrong-arguments     | right is: power on|off
          click                           | wrong-arguments     | right is: click CONTROL
          key WIN x                       | wrong-arguments     | right is: key KEY [xN]
          show me                         | wrong-arguments     | right is: show
          wait                            | malformed-duration  | write 45s, 20m, 2h, 200d or 1h30m
          wait 20                         | malformed-duration  | write 45s, 20m, 2h, 200d or 1h30m
          wait-for                        | wrong-arguments     | right is: wait-for SCREEN [DURATION]
          wait-for esp 1h now             | wrong-arguments     | right is: wait-for SCREEN [DURATION]
          wait-for espp                   | unknown-screen      | did you mean "esp"?
          expect screen regoin            | unknown-screen      | did you mean "region"?
          expect control next shown       | wrong-arguments     | right is: expect screen ID
          fault tpm-attestation-intermit  | unknown-fault       | did you mean "tpm-attestation-intermittent"?
          fault no-internet               | fault-has-a-cause   | set the cause instead
          fault tpm-attestation-intermittent at joinin | unknown-place | did you mean "joining"?
          fault tpm-attestation-intermittent on 0      | wrong-arguments | right is: fault ID [at PLACE]
          """)
  void aFaultIsNamedWithWhatWouldBeRight(String line, String code, String hint) {
    List<Finding> findings = read("", "", "  " + line).findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(English.hint(finding)).startsWith(hint);
              assertThat(finding.position().line()).isEqualTo(3);
              assertThat(finding.position().column()).isEqualTo(3);
            });
  }

  @Test
  void aSecretThatIsThereWhenItsLineComesIsNoFault() {
    String typed = "type-secret password cloud:new@contoso.com";
    String added = "set users += {\"upn\": \"new@contoso.com\", \"password\": \"Own-1\"}";
    assertThat(read(added, typed).findings()).isEmpty();
    assertThat(read(typed, added).findings())
        .extracting(Finding::code)
        .containsExactly("unknown-secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set tenant.usersMayJoyn none",
        "set tenant.usersMayJoin nobody",
        "set workload.apps.99.minutes 4",
        "set deploymentProfile.noSuchSetting true"
      })
  void aSettingThatCannotBeChangedSoIsFoundBeforeTheRun(String line) {
    assertThat(read(line).script()).isEmpty();
    assertThat(read(line).findings()).isNotEmpty();
  }

  @Test
  void aChangeIsJudgedByTheProfileThatItWillMeet() {
    assertThat(
            read("set deploymentProfile null", "set deploymentProfile.preprovisioningAllowed true")
                .findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.position().line()).isEqualTo(2));
  }

  @Test
  void everyFaultIsToldInOneGo() {
    assertThat(read("a", "power on", "b", "c").findings())
        .extracting(finding -> finding.position().line())
        .containsExactly(1, 3, 4);
  }

  @Test
  void everyWordHasItsForm() {
    assertThat(ScriptWords.all())
        .allSatisfy(word -> assertThat(ScriptWords.form(word)).startsWith(word));
  }

  private static List<Instruction> instructions(String... lines) {
    return read(lines).script().get().lines().stream().map(ScriptLine::instruction).toList();
  }

  private static ScriptReading read(String... lines) {
    return ScriptReader.read(
        String.join("\n", lines), Rehearsal.profile("preprovisioning-entra"), ShippedFlow.flow());
  }
}
