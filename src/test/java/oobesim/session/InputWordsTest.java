// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.NetworkLink;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that scripts and journals have for inputs. */
class InputWordsTest {
  @Property(tries = 2000)
  void aJournalsWordsMeanWhatWasDone(Draws any) {
    Input input = input(any, any.text(12));
    assertThat(InputWords.exactly(InputWords.of(input))).contains(input);
  }

  @Property(tries = 2000)
  void aScriptsWordsMeanItTooButForBlanksAroundATypedText(Draws any) {
    Input input = input(any, plain(any));
    assertThat(InputWords.parse(InputWords.of(input))).contains(input);
    assertThat(InputWords.parse("  " + InputWords.of(input) + "\t ")).contains(input);
  }

  private static final InjectedFault FAULT = new InjectedFault("a");

  private static final Object[][] LINES = {
    {"power on", new Input.Power(true)},
    {"power   off", new Input.Power(false)},
    {"network none", new Input.Link(NetworkLink.NONE)},
    {"network wired", new Input.Link(NetworkLink.WIRED)},
    {"network wifi", new Input.Link(NetworkLink.WIFI)},
    {"internet off", new Input.Internet(false)},
    {"domain-controller on", new Input.DomainController(true)},
    {"vpn off", new Input.Vpn(false)},
    {"click next", new Input.Click("next")},
    {"select Contoso  Guest", new Input.Select("Contoso  Guest")},
    {"type username joni@contoso.com", new Input.Type("username", "joni@contoso.com")},
    {"type password two  words", new Input.Type("password", "two  words")},
    {"type username", new Input.Type("username", "")},
    {
      "type-secret network-key  wifi:Contoso  Guest",
      new Input.TypeByName("network-key", "wifi:Contoso  Guest")
    },
    {"check allow-manage", new Input.Check("allow-manage", true)},
    {"uncheck allow-manage", new Input.Check("allow-manage", false)},
    {"key WIN x5", new Input.Key("WIN", 5)},
    {"key ctrl+shift+d", new Input.Key("CTRL+SHIFT+D", 1)},
    {"key A x1000", new Input.Key("A", 1000)},
    {"set tenant.usersMayJoin none", new Input.Change("tenant.usersMayJoin", "none")},
    {
      "set workload.apps [{\"name\": \"A\"}]",
      new Input.Change("workload.apps", "[{\"name\": \"A\"}]")
    },
    {"companion scan", new Input.Companion(Input.Companion.Act.SCAN, "")},
    {
      "companion scan {\"ZtdId\": \"1\"}",
      new Input.Companion(Input.Companion.Act.SCAN, "{\"ZtdId\": \"1\"}")
    },
    {"note cause cable  out", new Input.Beside(Input.Beside.Act.NOTE, "cause", "cable  out")},
    {"note  cause \t cable", new Input.Beside(Input.Beside.Act.NOTE, "cause", "cable")},
    {"mark reads  aloud", new Input.Beside(Input.Beside.Act.MARK, "", "reads  aloud")},
    {"note cause", new Input.Beside(Input.Beside.Act.NOTE, "cause", "")},
    {"ask join-setting", new Input.Beside(Input.Beside.Act.ASK, "join-setting", "")},
    {"answered join-setting", new Input.Beside(Input.Beside.Act.ANSWERED, "join-setting", "")},
    {"slipped sign-in", new Input.Beside(Input.Beside.Act.SLIPPED, "sign-in", "")},
    {"tell wait", new Input.Beside(Input.Beside.Act.TELL, "wait", "")},
    {"hint", new Input.Beside(Input.Beside.Act.HINT, "", "")},
    {"hand-over", new Input.Beside(Input.Beside.Act.HAND_OVER, "", "")},
    {"hang-up", new Input.Beside(Input.Beside.Act.HANG_UP, "", "")},
    {"call-back", new Input.Beside(Input.Beside.Act.CALL_BACK, "", "")},
    {"call", new Input.Beside(Input.Beside.Act.CALL, "", "")},
    {"mark reads aloud", new Input.Beside(Input.Beside.Act.MARK, "", "reads aloud")},
    {
      "by trainer network none",
      new Input.By(Input.By.Hand.TRAINER, new Input.Link(NetworkLink.NONE))
    },
    {
      "by administrator set tenant.usersMayJoin all",
      new Input.By(Input.By.Hand.ADMINISTRATOR, new Input.Change("tenant.usersMayJoin", "all"))
    },
    {"companion user none", new Input.Companion(Input.Companion.Act.USER, "none")},
    {"companion group-tag Sales", new Input.Companion(Input.Companion.Act.GROUP_TAG, "Sales")},
    {
      "companion profile Contoso Sales",
      new Input.Companion(Input.Companion.Act.PROFILE, "Contoso Sales")
    },
    {"fault tpm-attestation-intermittent", new Input.Fault("tpm-attestation-intermittent", true)},
    {
      "fault clear tpm-attestation-intermittent",
      new Input.Fault("tpm-attestation-intermittent", false)
    },
    {"fault a at joining", new Input.Fault(FAULT.at("joining"), true)},
    {"fault a from 1h30m", new Input.Fault(FAULT.from(Duration.ofMinutes(90)), true)},
    {"fault a on 2", new Input.Fault(FAULT.onAttempt(2), true)},
    {"fault a for every", new Input.Fault(FAULT.attempts(InjectedFault.EVERY), true)},
    {"fault a for 3", new Input.Fault(FAULT.attempts(3), true)},
    {"fault a on 1000", new Input.Fault(FAULT.onAttempt(1000), true)},
    {"fault a for 1000", new Input.Fault(FAULT.attempts(1000), true)},
    {"fault a chance 40", new Input.Fault(FAULT.chance(40), true)},
    {
      "fault a chance 40  for 1 at device-setup/apps",
      new Input.Fault(FAULT.at("device-setup/apps").attempts(1).chance(40), true)
    },
  };

  @Test
  void linesOfTheContractAreUnderstood() {
    for (Object[] row : LINES) {
      assertThat(InputWords.parse((String) row[0])).as((String) row[0]).contains((Input) row[1]);
    }
  }

  @Test
  void whatIsWrittenOfThemIsUnderstoodAgain() {
    for (Object[] row : LINES) {
      String words = InputWords.of((Input) row[1]);
      assertThat(InputWords.parse(words)).as(words).contains((Input) row[1]);
      assertThat(InputWords.exactly(words)).as(words).contains((Input) row[1]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "companion", "type", "type x", "set", "set x", "by", "by trainer"})
  void aJournalsHalfLineIsNoInput(String words) {
    assertThat(InputWords.exactly(words)).isEmpty();
  }

  @Test
  void whatIsNoInputIsRefused() {
    for (String line :
        List.of(
            "",
            "   ",
            "power",
            "power up",
            "power on now",
            "network",
            "network lan",
            "network WIRED",
            "internet yes",
            "vpn",
            "click",
            "click two words",
            "select",
            "type",
            "type-secret password",
            "type-secret password Cloud-1",
            "type-secret password cloud:",
            "mark",
            "hint me",
            "by trainer",
            "by nobody network none",
            "by trainer click next",
            "by trainer by drill network none",
            "check",
            "check a b",
            "key",
            "key WIN 5",
            "key WIN x0",
            "key WIN x1001",
            "key WIN x99999999999",
            "key WIN x-1",
            "set",
            "set device.virtual",
            "companion",
            "companion user",
            "companion group-tag  ",
            "companion look",
            "companion Scan",
            "fault",
            "fault clear",
            "fault a b",
            "fault clear a b",
            "fault clear a at joining",
            "fault a at",
            "fault a at joining at joining",
            "fault a on 0",
            "fault a on first",
            "fault a for -1",
            "fault a for 1001",
            "fault a from 5 minutes",
            "fault a from later",
            "fault a chance 0",
            "fault a chance 101",
            "fault a chance 50%",
            "fault a twice 2",
            "wait 5m",
            "expect screen esp",
            "show",
            "Power on",
            "# power on")) {
      assertThat(InputWords.parse(line)).as("\"" + line + "\"").isEmpty();
    }
  }

  @Test
  void whatWasTypedIntoASecretFieldIsMasked() {
    assertThat(InputWords.of(new Input.TypeSecret("password", List.of("cloud:joni@contoso.com"))))
        .isEqualTo("type password ********");
  }

  @Test
  void anInputsTextHidesWhatWasTyped() {
    assertThat(new Input.Type("password", "Hunter-2").toString()).isEqualTo("Type[password]");
  }

  @Test
  void severalInputsAreListed() {
    assertThat(InputWords.list(List.of(new Input.Power(true), new Input.Key("WIN", 5))))
        .isEqualTo("power on, key WIN x5");
  }

  /** A text that no reader of a line shortens. */
  private static String plain(Draws any) {
    String text = any.text(12).strip();
    return text.isBlank() ? "plain" : text;
  }

  private static Input input(Draws any, String text) {
    return any.integer(0, 9) == 0
        ? new Input.By(any.of(Input.By.Hand.values()), new Input.Change(id(any), text))
        : ofOneHand(any, text);
  }

  private static Input beside(Draws any, String text) {
    Input.Beside.Act act = any.of(Input.Beside.Act.values());
    String words = act == Input.Beside.Act.MARK && text.isEmpty() ? "some" : text;
    return new Input.Beside(act, act.hasAbout() ? id(any) : "", act.hasText() ? words : "");
  }

  private static Input ofOneHand(Draws any, String text) {
    return any.oneOf(
        () -> beside(any, text),
        () -> new Input.Power(any.flag()),
        () -> new Input.Link(any.of(NetworkLink.values())),
        () -> new Input.Internet(any.flag()),
        () -> new Input.DomainController(any.flag()),
        () -> new Input.Vpn(any.flag()),
        () -> new Input.Click(id(any)),
        () -> new Input.Select(text.isBlank() ? "some" : text),
        () -> new Input.Type(id(any), text),
        () -> new Input.TypeByName(id(any), any.of("cloud", "wifi", "pin") + ":" + id(any)),
        () -> new Input.Check(id(any), any.flag()),
        () -> new Input.Key(any.of("WIN", "A", "CTRL+SHIFT+D", "ENTER"), any.integer(1, 1000)),
        () -> new Input.Change(id(any), text),
        () ->
            new Input.Companion(
                any.of(Input.Companion.Act.values()), text.isBlank() ? "some" : text),
        () -> new Input.Fault(id(any), false),
        () -> new Input.Fault(fault(any), true));
  }

  private static String id(Draws any) {
    String id = any.text(1, 9, "abcdefghijklmnopqrstuvwxyz-.0");
    return id.equals("clear") ? "clean" : id;
  }

  private static InjectedFault fault(Draws any) {
    return new InjectedFault(
        id(any),
        any.maybe(() -> any.integer(0, 1000)),
        any.integer(1, 1000),
        any.integer(1, 100),
        any.maybe(() -> id(any)),
        Duration.ofSeconds(any.number(0, 999_999)));
  }
}
