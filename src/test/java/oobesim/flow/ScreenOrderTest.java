// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.session.Input;
import oobesim.session.Session;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** The order of screens in the shipped flow, over many random runs. */
class ScreenOrderTest {
  /** Forward order; what a restart or a ring shows has no place in it. */
  private static final List<String> ORDER =
      List.of(
          "language",
          "region",
          "keyboard",
          "keyboard-second",
          "keyboard-second-language",
          "keyboard-second-layout",
          "network",
          "eula",
          "device-name",
          "setup-choice",
          "local-account",
          "entra-signin",
          "entra-password",
          "mfa",
          "provisioning-menu",
          "package-entry",
          "preprov-landing",
          "dp-progress",
          "dp-complete",
          "dp-error",
          "setup-error",
          "esp",
          "preprov-success",
          "preprov-failure",
          "privacy",
          "finishing",
          "lock-screen",
          "domain-signin",
          "entra-signin-late",
          "entra-password-late",
          "stay-signed-in",
          "all-set",
          "hello-setup",
          "pin-setup",
          "desktop",
          "reset-signin",
          "reset-failed");

  /** After a start, a reset or an interruption the order begins anew. */
  private static final Set<String> ANEW =
      Set.of("off", "boot", "rebooting", "resetting", "network-lost");

  /** The ways back that exist: Back, Exit, Retry, a lost connection, the pages of the PIN. */
  private static final Set<String> BACK =
      Set.of(
          "keyboard region",
          "keyboard-second keyboard",
          "keyboard-second-language keyboard-second",
          "keyboard-second-layout keyboard-second-language",
          "network keyboard-second",
          "entra-password entra-signin",
          "package-entry provisioning-menu",
          "preprov-landing provisioning-menu",
          "preprov-failure preprov-landing",
          "provisioning-menu entra-signin",
          "provisioning-menu language",
          "provisioning-menu region",
          "provisioning-menu keyboard",
          "provisioning-menu network",
          "provisioning-menu eula",
          "provisioning-menu setup-choice",
          "setup-choice device-name",
          "local-account setup-choice",
          "entra-signin setup-choice",
          "mfa entra-password",
          "dp-error dp-progress",
          "setup-error eula",
          "setup-error device-name",
          "setup-error entra-signin",
          "finishing esp",
          "domain-signin lock-screen",
          "domain-signin esp",
          "entra-password-late entra-signin-late",
          "stay-signed-in esp",
          "all-set esp",
          "hello-setup mfa",
          "pin-setup all-set",
          "lock-screen esp",
          "desktop lock-screen",
          "reset-signin lock-screen",
          "reset-failed lock-screen");

  @Property(tries = 300)
  void screensComeInTheOrderOfTheRealOnesOrByAKnownWayBack(Draws any) {
    List<String> lines = AnyRun.lines(any);
    String last = "off";
    for (String screen : AnyRun.of(lines).screens()) {
      if (ANEW.contains(screen)) {
        last = "off";
      } else if (ORDER.contains(screen)) {
        assertThat(forward(last, screen) || BACK.contains(last + " " + screen))
            .as("%s after %s in %s", screen, last, lines)
            .isTrue();
        last = screen;
      }
    }
  }

  private static boolean forward(String last, String screen) {
    return ORDER.indexOf(last) <= ORDER.indexOf(screen);
  }

  /** The page of networks is there for who lost the connection at a later sign-in, only then. */
  @Property(tries = 300)
  void theLicenceNeverComesAfterSomebodyHasSignedIn(Draws any) {
    List<String> lines = AnyRun.lines(any);
    AnyRun run = AnyRun.begin(lines, 1);
    String before = "";
    for (String line : lines.subList(1, lines.size())) {
      run.does(line);
      String screen = run.session().screen().value();
      if (run.session().world().state().user().isPresent()) {
        assertThat(screen).isNotIn("eula", "entra-signin");
        if (screen.equals("network")) {
          assertThat(before).isEqualTo("network-lost");
        }
      }
      before = List.of("network", "command-prompt").contains(screen) ? before : screen;
    }
  }

  @Property(tries = 300)
  void theTechniciansResultComesOnlyAfterTheLandingPage(Draws any) {
    List<String> lines = AnyRun.lines(any);
    List<String> screens = AnyRun.of(lines).screens();
    for (int i = 0; i < screens.size(); i++) {
      if (screens.get(i).equals("preprov-success")) {
        assertThat(screens.subList(0, i)).contains("provisioning-menu", "preprov-landing");
      }
    }
  }

  @Property(tries = 150)
  void everyEnabledButtonDoesSomething(Draws any) {
    List<String> lines = AnyRun.lines(any);
    AnyRun run = AnyRun.begin(lines, 1);
    for (String line : lines.subList(1, lines.size())) {
      run.does(line);
      Session session = run.session();
      session.checkpoint("here");
      for (String button : enabledButtons(session)) {
        assertThat(session.apply(new Input.Click(button)).accepted())
            .as("%s on %s after %s", button, session.screen(), lines)
            .isTrue();
        session.restore("here");
      }
    }
  }

  private static List<String> enabledButtons(Session session) {
    return ControlCatalog.controls(session.screen(), session.world()).stream()
        .filter(control -> control.kind() == Control.Kind.BUTTON && control.enabled())
        .map(Control::id)
        .toList();
  }

  @Property(tries = 150)
  void everyControlHasOneIdOnItsScreenAndAtMostOneIsTheMainOne(Draws any) {
    List<String> lines = AnyRun.lines(any);
    AnyRun run = AnyRun.begin(lines, 1);
    for (String line : lines.subList(1, lines.size())) {
      run.does(line);
      List<Control> controls =
          ControlCatalog.controls(run.session().screen(), run.session().world());
      assertThat(controls).extracting(Control::id).doesNotHaveDuplicates();
      assertThat(controls.stream().filter(Control::primary).count()).isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 50)
  void nothingEverWaitsForATimeThatHasPassed(Draws any) {
    List<String> lines = AnyRun.lines(any);
    AnyRun run = AnyRun.begin(lines, 1);
    List<Duration> dues = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      run.does(line);
      Duration now = run.session().now();
      run.session().nextEvent().ifPresent(due -> dues.add(due.minus(now)));
    }
    assertThat(dues.stream().filter(due -> !due.isPositive()).collect(Collectors.toSet()))
        .isEmpty();
  }

  @Test
  void theOrderNamesOnlyScreensOfTheFlow() {
    Set<String> known =
        ShippedFlow.flow().chart().states().stream()
            .map(state -> state.meta().getOrDefault("screen", ""))
            .collect(Collectors.toSet());
    assertThat(known).containsAll(ORDER);
  }
}
