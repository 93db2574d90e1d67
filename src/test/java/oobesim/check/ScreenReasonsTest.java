// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.flow.FlowCompiler;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.statechart.Event;
import oobesim.statechart.Step;
import oobesim.statechart.Stepper;
import oobesim.support.English;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenReasonsTest {
  private static final String FLOW =
      """
      {
        "id": "m", "initial": "off",
        "states": {
          "off": { "meta": { "screen": "off" }, "on": { "power-on": { "target": "boot" } } },
          "boot": { "meta": { "screen": "boot" }, "after": { "PT5S": { "target": "decide" } } },
          "decide": {
            "always": [ { "guard": "wired && online", "target": "eula" }, { "target": "network" } ]
          },
          "network": { "meta": { "screen": "network" }, "on": { "next": { "target": "eula" } } },
          "eula": {
            "meta": { "screen": "eula" },
            "on": {
              "accept": { "target": "work" },
              "key.win": { "guard": "win-pressed-four-times", "target": "menu" }
            }
          },
          "menu": {
            "meta": { "screen": "provisioning-menu" }, "on": { "next": { "target": "landing" } }
          },
          "landing": { "meta": { "screen": "preprov-landing" }, "on": { "exit": { "target": "menu" } } },
          "work": {
            "initial": "esp",
            "states": {
              "esp": {
                "meta": { "screen": "esp" },
                "after": {
                  "PT5S": [
                    { "guard": "failed", "target": "#m.failure" },
                    { "target": "done" }
                  ]
                }
              },
              "done": { "type": "final" }
            },
            "onDone": { "target": "desktop" }
          },
          "failure": { "meta": { "screen": "preprov-failure" }, "on": { "retry": { "target": "work" } } },
          "desktop": { "meta": { "screen": "desktop" } }
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          boot              | true  | the device is switched on
          network           | false | the device is wired and the device is online
          eula              | true  | it comes with or without network
          esp               | true  | accept is pressed on eula
          desktop           | true  | it follows what comes before it
          provisioning-menu | false | only if the key WIN is pressed on eula and the Windows key was pressed four times before
          preprov-landing   | false | it comes only after provisioning-menu, which is not shown
          preprov-failure   | false | nothing has failed
          """)
  void eachKindOfWayGivesItsReason(String screen, boolean shown, String because) {
    ScreenReason reason = reasons(world()).get(screen);

    assertThat(reason.shown()).isEqualTo(shown);
    assertThat(English.say(reason.because())).isEqualTo(because);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          network.link     | none  | the device is not wired and the device is not online
          network.link     | wifi  | the device is not wired
          network.internet | false | the device is not online
          """)
  void theFactsThatDecideFollowFromTheWorld(String setting, String value, String because) {
    ScreenReason reason = reasons(world(setting, value)).get("network");

    assertThat(reason.shown()).isTrue();
    assertThat(English.say(reason.because())).isEqualTo(because);
  }

  @Test
  void theDarkScreenNeedsNoReasonAndTheOrderIsTheContracts() {
    assertThat(reasons(world()).keySet())
        .containsExactlyInAnyOrder(
            "boot",
            "network",
            "eula",
            "provisioning-menu",
            "preprov-landing",
            "preprov-failure",
            "esp",
            "desktop");
  }

  /** Walks the small flow: power, time, accept, time. */
  private static Map<String, ScreenReason> reasons(World world) {
    Flow flow =
        new FlowCompiler(ShippedFlow.CATALOGUE.catalogue()).compile(FLOW).flow().orElseThrow();
    Stepper<World> stepper = flow.stepper();
    Step<World> at = stepper.start(world);
    List<Passed> passed = new ArrayList<>();
    Set<PageId> shown = new java.util.HashSet<>();
    for (String event :
        List.of(
            "power-on",
            "xstate.after.5000.m.boot",
            "next",
            "accept",
            "xstate.after.5000.m.work.esp")) {
      World before = at.context();
      at = stepper.step(at.configuration(), before, Event.of(event));
      Step<World> step = at;
      step.taken().forEach(way -> passed.add(new Passed(way, before, step.context())));
      flow.screen(at.configuration()).ifPresent(shown::add);
    }
    return ScreenReasons.of(flow, passed, shown, PageNames.IDS).stream()
        .collect(Collectors.toMap(reason -> reason.screen().value(), Function.identity()));
  }

  private static World world(String... settings) {
    return World.before(Rehearsal.profile("preprovisioning-entra", settings).surroundings(), 0);
  }

  @Test
  void aTransitionLeadsToTheScreensOfTheStatesThatItEnters() {
    Flow flow = ShippedFlow.flow();
    Leads leads = new Leads(flow);

    assertThat(Stream.of(ScreenId.PREPROV_LANDING, ScreenId.ESP, ScreenId.OFF).map(leads::to))
        .allSatisfy(ways -> assertThat(ways).isNotEmpty());
    assertThat(
            flow.chart().transitions().stream()
                .filter(way -> way.targets().toString().contains("recall"))
                .flatMap(leads::screens))
        .containsOnly(ScreenId.ESP, ScreenId.ENTRA_SIGNIN_LATE);
  }
}
