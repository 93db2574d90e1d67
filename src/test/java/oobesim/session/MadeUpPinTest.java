// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.provisioning.World;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PIN that somebody makes up is told apart from others, and stands nowhere. */
class MadeUpPinTest {
  private static final String PIN = "739182";
  private static final String[] UNLOCK = {"key WIN+L", "click unlock"};

  @Test
  void thePinStandsInNoLineAndInNoWorld() {
    Rehearsal run = withPin(PIN);
    run.does(UNLOCK).does("type pin 739183", "click sign-in", "type pin " + PIN, "click sign-in");
    run.shows("desktop");
    World world = run.session().world();
    assertThat(String.join("\n", run.journal())).contains("type pin").doesNotContain("73918");
    assertThat(world.toString()).contains("typed:").doesNotContain("73918");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {PIN, "258036"})
  void aRunIsPlayedAgainWithoutThePin(String pin) {
    Rehearsal run = withPin(pin);
    run.does(UNLOCK).does("type pin 111111", "click sign-in", "type pin " + pin, "click sign-in");
    run.shows("desktop");
    run.session().end();
    String text = String.join("\n", run.journal()) + "\n";
    Replay.Result again = Replay.of(text, ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.session().orElseThrow().screen().value()).isEqualTo("desktop");
  }

  @Test
  void anotherTextNeverGetsTheNumberOfAPlayedOne() {
    Rehearsal run = new Walk("user-driven-entra", "policies.hello", "required").to("pin-setup");
    Session session = run.session();
    session.apply(new Input.TypeSecret("pin", List.of("typed:1")));
    session.apply(new Input.TypeSecret("confirm", List.of("typed:1")));
    session.apply(new Input.Click("ok"));
    run.shows("all-set").does("click done").shows("desktop");
    run.does(UNLOCK).does("type pin 111111", "click sign-in");
    run.shows("domain-signin");
    session.apply(new Input.TypeSecret("pin", List.of("typed:1")));
    run.does("click sign-in").shows("desktop");
  }

  @Test
  void aMomentThatWasKeptHasThePinOfThatMoment() {
    Rehearsal run = withPin(PIN);
    run.session().checkpoint("first");
    run.does("set policies.remoteReset true");
    new Walk(run, false).to("resetting");
    new Walk(run, false).to("pin-setup").does("type pin 424242", "type confirm 424242", "click ok");
    run.does("click done").shows("desktop").does(UNLOCK).does("type pin " + PIN, "click sign-in");
    run.shows("domain-signin").does("type pin 424242", "click sign-in").shows("desktop");
    run.session().restore("first");
    run.does(UNLOCK).does("type pin 424242", "click sign-in").shows("domain-signin");
    run.does("type pin " + PIN, "click sign-in").shows("desktop");
  }

  private static Rehearsal withPin(String pin) {
    Rehearsal run = new Walk("autopilot-reset", "policies.hello", "required").to("pin-setup");
    return run.does("type pin " + pin, "type confirm " + pin, "click ok", "click done")
        .shows("desktop");
  }
}
