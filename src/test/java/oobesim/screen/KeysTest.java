// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.page.ScreenId;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.World;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What has the keyboard on a screen, and which button ENTER presses. */
class KeysTest {
  private static final Set<String> NO_CONTROLS = Set.of(Keys.LIST, Keys.TEXT);
  private static final String PASSWORD = "entra-password/password";

  static Stream<Scene> scenes() {
    return Scenes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void bothStandOnTheScreen(Scene scene) {
    Screen screen = Scenes.describe(scene);
    List<String> ids = ScreenControls.of(screen).ids();
    screen.keys().enter().ifPresent(enter -> assertThat(ids).contains(enter));
    screen
        .keys()
        .first()
        .filter(first -> !NO_CONTROLS.contains(first))
        .ifPresent(first -> assertThat(ids).contains(first));
  }

  @ParameterizedTest(name = "{0}: {1}, ENTER {2}")
  @CsvSource({
    "region, options, yes",
    "keyboard-second, skip, skip",
    "eula, text, accept",
    "mfa, approve, approve",
    "privacy, accept, accept",
    "entra-signin-branded, username, next",
    "domain-signin, username, sign-in",
    "domain-signin-wrong, password, sign-in",
    "network-chosen, network-key, next",
    "network-open-chosen, connect, next",
    "network-none-chosen, options, next",
    "preprov-landing-loading, provision, provision",
    "esp-opening, '', ''",
    "esp-user-failed, try-again, try-again",
    "esp-user-free-to-leave, continue-anyway, continue-anyway",
    "diagnostics-failed, deployment, export-logs",
    "diagnostics-saved, close, ''",
    "lock-screen-hybrid, '', ''"
  })
  void ofSomeScreens(String scene, String first, String enter) {
    Keys keys = keys(scene);
    assertThat(keys.first().orElse("")).isEqualTo(first);
    assertThat(keys.enter().orElse("")).isEqualTo(enter);
  }

  @Test
  void theSameRefusalTwiceCallsTheKeyboardTwice() {
    World never = world("entra-password");
    World once = new Worlds(never).complaining(PASSWORD, "password-wrong").world();
    World twice = new Worlds(once).complaining(PASSWORD, "password-wrong").world();
    assertThat(keys(twice).callsAfter(keys(once))).isTrue();
    assertThat(keys(once).callsAfter(keys(never))).isTrue();
    assertThat(keys(twice.form(form -> form.withoutMessages("entra-password"))))
        .as("typing calls nobody")
        .isEqualTo(keys(twice));
    assertThat(field(once)).isNotEqualTo(field(twice));
  }

  @Test
  void whatWasRefusedStandsInItsFieldNoMore() {
    World typed =
        world("entra-password").form(form -> form.withSecret(PASSWORD, new SecretEntry(List.of())));
    assertThat(field(typed).value()).isNotEmpty();
    World refused = new Worlds(typed).complaining(PASSWORD, "password-wrong").world();
    assertThat(field(refused).value()).isEmpty();
    assertThat(field(refused).refusals()).isEqualTo(1);
  }

  @Test
  void anotherNetworkCallsTheKeyboardIntoItsRow() {
    World first = world("network-chosen");
    World other = first.form(form -> form.withSelection("network", "Contoso Guest"));
    assertThat(first.form().selection("network")).isNotEqualTo(Optional.of("Contoso Guest"));
    assertThat(keys("network", other).callsAfter(keys("network", first))).isTrue();
  }

  private static World world(String name) {
    return scene(name).world();
  }

  private static Scene scene(String name) {
    return Scenes.all()
        .filter(scene -> scene.folder().equals("windows-11") && scene.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no scene " + name));
  }

  private static Keys keys(String name) {
    return Scenes.describe(scene(name)).keys();
  }

  private static Keys keys(World world) {
    return keys("entra-password", world);
  }

  private static Keys keys(String screen, World world) {
    return Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), world).keys();
  }

  private static Block.TextInput field(World world) {
    return Scenes.CATALOG.describe(ScreenId.ENTRA_PASSWORD, world).blocks().stream()
        .filter(Block.TextInput.class::isInstance)
        .map(Block.TextInput.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
