// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenCatalogTest {
  static Stream<Scene> scenes() {
    return Scenes.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void screenKnowsWhichOneItIsAndInWhoseStyle(Scene scene) {
    Screen screen = Scenes.describe(scene);
    assertThat(screen.id()).isEqualTo(scene.id());
    assertThat(screen.windows()).isEqualTo(scene.world().around().windows().version());
  }

  @ParameterizedTest
  @CsvSource({
    "preprov-success, WINDOWS_10, SUCCESS",
    "preprov-failure, WINDOWS_10, FAILURE",
    "preprov-success, WINDOWS_11, PAGE",
    "preprov-failure, WINDOWS_11, PAGE",
    "off,             WINDOWS_11, OFF",
    "boot,            WINDOWS_10, BOOT",
    "rebooting,       WINDOWS_11, DARK_WAIT",
    "just-a-moment,   WINDOWS_11, WAIT",
    "resetting,       WINDOWS_11, DARK_WAIT",
    "quality-update,  WINDOWS_11, WAIT",
    "lock-screen,     WINDOWS_10, LOCK",
    "domain-signin,   WINDOWS_11, LOCK",
    "reset-signin,    WINDOWS_11, LOCK",
    "command-prompt,  WINDOWS_10, CONSOLE",
    "desktop,         WINDOWS_11, DESKTOP"
  })
  void frameFollowsScreenAndWindows(String screen, WindowsVersion version, Screen.Frame frame) {
    assertThat(describe(screen, Worlds.technician().on(version)).frame()).isEqualTo(frame);
  }

  @Test
  void everyScreenCanBeDescribedOfADeviceThatNothingIsKnownOf() {
    assertThat(onBoth(List.of(Worlds.fresh(), Worlds.user().signedOut().hybrid())))
        .allSatisfy(
            world ->
                assertThat(ScreenId.values())
                    .allSatisfy(
                        id -> assertThat(Scenes.CATALOG.describe(id, world).id()).isEqualTo(id)));
  }

  @Test
  void onlyWindows11HasPictures() {
    List<Screen> ten =
        Scenes.all()
            .map(Scenes::describe)
            .filter(screen -> screen.windows() == WindowsVersion.WINDOWS_10)
            .toList();
    assertThat(ten).isNotEmpty().allMatch(s -> s.illustration() == Illustration.NONE);
    assertThat(describe("region", Worlds.fresh()).illustration()).isEqualTo(Illustration.REGION);
  }

  @ParameterizedTest
  @CsvSource({
    "provisioning-menu, next,      Continue,  Next",
    "provisioning-menu, exit,      Cancel,    Exit",
    "preprov-landing,   provision, Provision, Next",
    "preprov-landing,   exit,      Exit,      Exit",
    "entra-signin,      next,      Next,      Next",
    "entra-password,    sign-in,   Next,      Sign in",
    "entra-password-late, sign-in, Next,      Sign in",
    "preprov-success,   reseal,    Reseal,    Reseal"
  })
  void labelsDifferBetweenTheVersions(String screen, String control, String ten, String eleven) {
    Worlds worlds = Worlds.technician();
    assertThat(label(screen, control, worlds.on(WindowsVersion.WINDOWS_10))).isEqualTo(ten);
    assertThat(label(screen, control, worlds.on(WindowsVersion.WINDOWS_11))).isEqualTo(eleven);
  }

  @Test
  void titleNamesTheOrganizationOnceItIsKnown() {
    Worlds ten = Worlds.fresh().on(WindowsVersion.WINDOWS_10);
    assertThat(describe("entra-signin", ten).title()).contains("work or school");
    assertThat(describe("entra-signin", ten.withDownloadedProfile()).title())
        .isEqualTo("Welcome to Contoso");
  }

  @ParameterizedTest
  @CsvSource({
    "device-name, skip",
    "setup-error, skip",
    "hello-setup, skip",
    "pin-setup,   cancel",
    "privacy,     learn-more"
  })
  void lesserActionIsALinkInWindows10AndAButtonInWindows11(String screen, String control) {
    Worlds worlds = Worlds.user().withHello(Hello.OFFERED);
    Screen ten = describe(screen, worlds.on(WindowsVersion.WINDOWS_10));
    Screen eleven = describe(screen, worlds);
    assertThat(ten.links()).extracting(ScreenButton::id).containsExactly(control);
    assertThat(eleven.links()).isEmpty();
    assertThat(eleven.buttons()).extracting(ScreenButton::id).contains(control);
  }

  @Test
  void refusalNamesTheUserWhomTheDeviceIsAssignedTo() {
    String field = "entra-signin/username";
    Screen refused =
        describe(
            "entra-signin",
            Worlds.fresh().withDownloadedProfile().complaining(field, "username-not-assigned"));
    assertThat(ScreenText.texts(refused)).anyMatch(t -> t.contains("assigned to joni@contoso.com"));
  }

  @Test
  void networkPageAsksForAKeyOnlyOfASecuredNetwork() {
    Worlds offline = Worlds.fresh().connectedBy(NetworkLink.NONE);
    assertThat(describe("network", offline).secretsAsked()).isFalse();
    assertThat(describe("network", offline.choosing("network", "Contoso")).secretsAsked()).isTrue();
    assertThat(describe("network", offline.choosing("network", "Contoso Guest")).secretsAsked())
        .isFalse();
  }

  @Test
  void descriptionDoesNotDependOnWhoAskedBefore() {
    World world = Worlds.technician().world();
    ScreenId id = ScreenId.PREPROV_LANDING;
    Screen first = Scenes.CATALOG.describe(id, world);
    Scenes.CATALOG.describe(id, Worlds.fresh().on(WindowsVersion.WINDOWS_10).world());
    assertThat(Scenes.CATALOG.describe(id, world)).isEqualTo(first);
  }

  private static Screen describe(String screen, Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), worlds.world());
  }

  private static String label(String screen, String control, Worlds worlds) {
    return ScreenControls.of(describe(screen, worlds)).buttons().stream()
        .filter(button -> button.id().equals(control))
        .findFirst()
        .orElseThrow()
        .label();
  }

  /** All worlds of a list on both versions of Windows. */
  private static List<World> onBoth(List<Worlds> worlds) {
    List<World> all = new ArrayList<>();
    for (WindowsVersion version : WindowsVersion.values()) {
      worlds.forEach(one -> all.add(one.on(version).world()));
    }
    return all;
  }
}
