// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oobesim.provisioning.InjectedFault;
import oobesim.provisioning.NetworkLink;

/** The words that scripts and journals have for inputs. */
class InputWordsTest {
  @Property(tries = 2000)
  void aJournalsWordsMeanWhatWasDone(@ForAll("inputs") Input input) {
    assertThat(InputWords.exactly(InputWords.of(input))).contains(input);
  }

  @Property(tries = 2000)
  void aScriptsWordsMeanItTooButForBlanksAroundATypedText(@ForAll("plainInputs") Input input) {
    assertThat(InputWords.parse(InputWords.of(input))).contains(input);
    assertThat(InputWords.parse("  " + InputWords.of(input) + "\t ")).contains(input);
  }

  private static final InjectedFault FAULT = new InjectedFault("a", 0);

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
    {"fault tpm-attestation-intermittent", new Input.Fault("tpm-attestation-intermittent", true)},
    {
      "fault clear tpm-attestation-intermittent",
      new Input.Fault("tpm-attestation-intermittent", false)
    },
    {"fault a at joining", new Input.Fault(FAULT.at("joining"), true)},
    {"fault a from 1h30m", new Input.Fault(FAULT.from(Duration.ofMinutes(90)), true)},
    {"fault a on 2", new Input.Fault(FAULT.onAttempt(2), true)},
    {"fault a for 3", new Input.Fault(FAULT.attempts(3), true)},
    {"fault a chance 40", new Input.Fault(FAULT.chance(40), true)},
    {
      "fault a chance 40  for 1 at device-setup/apps",
      new Input.Fault(FAULT.at("device-setup/apps").attempts(1).chance(40), true)
    },
  };

  @Example
  void linesOfTheContractAreUnderstood() {
    for (Object[] row : LINES) {
      assertThat(InputWords.parse((String) row[0])).as((String) row[0]).contains((Input) row[1]);
    }
  }

  @Example
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

  @Example
  void whatWasTypedIntoASecretFieldIsMasked() {
    assertThat(InputWords.of(new Input.TypeSecret("password", List.of("cloud:joni@contoso.com"))))
        .isEqualTo("type password ********");
  }

  @Example
  void anInputsTextHidesWhatWasTyped() {
    assertThat(new Input.Type("password", "Hunter-2").toString()).isEqualTo("Type[password]");
  }

  @Example
  void severalInputsAreListed() {
    assertThat(InputWords.list(List.of(new Input.Power(true), new Input.Key("WIN", 5))))
        .isEqualTo("power on, key WIN x5");
  }

  @Provide
  Arbitrary<Input> inputs() {
    return inputs(Arbitraries.strings().ofMaxLength(12));
  }

  @Provide
  Arbitrary<Input> plainInputs() {
    return inputs(
        Arbitraries.strings()
            .ofMaxLength(12)
            .filter(text -> text.equals(text.strip()) && !text.isBlank()));
  }

  private static Arbitrary<Input> inputs(Arbitrary<String> texts) {
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<String> ids =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("-.0")
            .ofMinLength(1)
            .ofMaxLength(9)
            .filter(id -> !id.equals("clear"));
    Arbitrary<String> names = texts.filter(text -> !text.isBlank());
    return Arbitraries.oneOf(
        flags.map(Input.Power::new),
        Arbitraries.of(NetworkLink.values()).map(Input.Link::new),
        flags.map(Input.Internet::new),
        flags.map(Input.DomainController::new),
        flags.map(Input.Vpn::new),
        ids.map(Input.Click::new),
        names.map(Input.Select::new),
        Combinators.combine(ids, texts).as(Input.Type::new),
        Combinators.combine(ids, flags).as(Input.Check::new),
        Combinators.combine(
                Arbitraries.of("WIN", "A", "CTRL+SHIFT+D", "ENTER"),
                Arbitraries.integers().between(1, 1000))
            .as(Input.Key::new),
        Combinators.combine(ids, texts).as(Input.Change::new),
        ids.map(id -> new Input.Fault(id, false)),
        faults(ids).map(fault -> new Input.Fault(fault, true)));
  }

  private static Arbitrary<InjectedFault> faults(Arbitrary<String> ids) {
    return Combinators.combine(
            ids,
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(1, 1000),
            Arbitraries.integers().between(1, 100),
            ids.optional(),
            Arbitraries.longs().between(0, 999_999).map(Duration::ofSeconds))
        .as(InjectedFault::new);
  }
}
