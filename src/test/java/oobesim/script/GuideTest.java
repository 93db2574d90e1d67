// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TECHNICIAN | entra-signin      | key WIN, key WIN, key WIN, key WIN, key WIN
          TECHNICIAN | provisioning-menu | select pre-provision, click next
          USER       | entra-signin      | type username joni@contoso.com, click next
          USER       | entra-password    | type-secret password cloud:joni@contoso.com, click sign-in
          USER       | region            | ''
          USER       | device-name       | click skip
          USER       | setup-choice      | select work, click next
          USER       | entra-signin-late | type username joni@contoso.com, click next
          USER       | domain-signin     | type username joni@contoso.com, type-secret password cloud:joni@contoso.com, click sign-in
          USER       | lock-screen       | ''
          TECHNICIAN | device-name       | click skip
          PRIVATE_USER  | setup-choice   | select personal, click next
          PRIVATE_USER  | local-account  | type name Joni, click next
          ADMINISTRATOR | desktop        | key WIN+L
          ADMINISTRATOR | lock-screen    | ''
          USER       | network           | ''
          """)
  void itKnowsWhatToDoWhereTheMainButtonIsNotEnough(Guide guide, String screen, String inputs) {
    assertThat(InputWords.list(guide.inputs(ScreenId.named(screen).orElseThrow(), world())))
        .isEqualTo(inputs);
  }

  @Test
  void whereTheNetworkIsMissingItPlugsACableIn() {
    World offline = world("network.link", "none");

    assertThat(InputWords.list(Guide.USER.inputs(ScreenId.NETWORK, offline)))
        .isEqualTo("network wired, internet on");
  }

  @Test
  void withoutAnyUserNobodySignsIn() {
    World nobody = world("users", "[]");

    assertThat(Guide.USER.inputs(ScreenId.ENTRA_SIGNIN, nobody))
        .doesNotHaveAnyElementsOfTypes(Input.Key.class);
  }

  @ParameterizedTest
  @CsvSource({
    "TECHNICIAN, preprov-success, true",
    "TECHNICIAN, preprov-failure, true",
    "TECHNICIAN, esp, false",
    "USER, desktop, true",
    "USER, esp, false",
  })
  void itKnowsWhereTheWayEnds(Guide guide, String screen, boolean end) {
    assertThat(guide.arrived(ScreenId.named(screen).orElseThrow(), world())).isEqualTo(end);
  }

  private static World world(String... settings) {
    return World.before(Rehearsal.profile("preprovisioning-entra", settings).surroundings(), 0);
  }
}
