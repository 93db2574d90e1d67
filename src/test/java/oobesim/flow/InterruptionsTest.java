// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Milestone;
import oobesim.session.Session;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedProfiles;
import oobesim.support.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At every page of every shipped profile: the power goes, a console opens, the network goes. */
class InterruptionsTest {
  private static final Set<String> FIRST =
      Set.of("language", "region", "just-a-moment", "entra-signin", "esp", "checking-updates");

  /** What comes back where the device's part was done: an open page, or else the sign-in. */
  private static final Set<String> BEHIND = Set.of("privacy", "quality-update", "lock-screen");

  static List<String> profiles() {
    return ShippedProfiles.names();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theSensibleWayComesToAnEnd(String profile) {
    Set<String> screens = new TreeSet<>();
    new Walk(profile).toTheEnd(run -> screens.add(run.session().screen().value()));
    assertThat(screens).hasSizeGreaterThan(4).contains("off", "boot");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void powerOffAndOnResumesWhatCanBeResumedAndStartsEverythingElseOver(String profile) {
    new Walk(profile)
        .toTheEnd(
            run -> {
              run.session().checkpoint("here");
              String screen = run.session().screen().value();
              if (!screen.equals("off")) {
                cut(run, screen);
                run.session().restore("here");
              }
            });
  }

  private static void cut(Rehearsal run, String screen) {
    Session session = run.session();
    DeviceMode mode = session.world().state().mode();
    boolean desktop = session.world().state().has(Milestone.DESKTOP);
    boolean deviceDone = session.world().state().has(Milestone.DEVICE_PART_DONE);
    boolean session2 = session.world().state().has(Milestone.USER_SESSION);
    run.does("power off").shows("off").does("power on").shows("boot");
    session.advanceToNextEvent();
    String next = session.screen().value();
    if (desktop) {
      assertThat(next).as("after %s", screen).isEqualTo("lock-screen");
    } else if (Set.of("esp", "dp-progress").contains(screen)) {
      assertThat(next).isEqualTo(screen);
      assertThat(session.world().state().mode()).isEqualTo(mode);
      assertThat(session.world().state().has(Milestone.USER_SESSION)).isEqualTo(session2);
    } else if (screen.equals("dp-complete")) {
      assertThat(next).as("nothing is left to wait for").isIn(BEHIND);
    } else if (deviceDone && !late(screen)) {
      assertThat(next).as("after %s", screen).isIn(BEHIND);
      assertThat(BEHIND.contains(screen) ? next : "lock-screen").isEqualTo(next);
    } else if (!late(screen)) {
      assertThat(next).as("after %s", screen).isIn(FIRST).isNotEqualTo("esp");
      assertThat(session.world().state().user()).isEmpty();
      assertThat(session.world().state().esp().phases()).isEmpty();
      assertThat(session.world().state().mode()).isIn(DeviceMode.FRESH, DeviceMode.RESEALED);
    }
    if (mode == DeviceMode.RESEALED && !next.equals("esp")) {
      assertThat(session.world().state().mode()).as("after %s", screen).isEqualTo(mode);
    }
  }

  /** The second factor before Windows Hello is asked for by the session, not by OOBE. */
  private static boolean inSession(Rehearsal run) {
    return run.session().world().state().has(Milestone.USER_SESSION);
  }

  /** A sign-in that lies over the status page. */
  private static boolean late(String screen) {
    return Set.of("entra-signin-late", "entra-password-late", "stay-signed-in", "all-set")
        .contains(screen);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aConsoleLiesOverThePageWhichGoesOnUnderneath(String profile) {
    List<String> seen = new ArrayList<>();
    new Walk(profile)
        .toTheEnd(
            run -> {
              run.session().checkpoint("here");
              String screen = run.session().screen().value();
              run.does("key SHIFT+F10");
              if (run.session().screen().value().equals("command-prompt")) {
                seen.add(screen);
                run.does("click close").shows(screen);
              }
              run.session().restore("here");
              run.shows(screen);
            });
    assertThat(seen).isNotEmpty().doesNotContain("off", "boot", "rebooting", "desktop");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aConnectionThatIsLostLeadsToTheNetworkPageAndBackToThePageItInterrupted(String profile) {
    new Walk(profile)
        .toTheEnd(
            run -> {
              run.session().checkpoint("here");
              String screen = run.session().screen().value();
              run.does("internet off");
              if (run.session().screen().value().equals("network-lost")) {
                run.does("click retry").shows("network").enabled("next", false);
                run.does("click back").shows("network-lost").does("click retry");
                run.does("internet on", "click next").shows(screen);
              } else {
                run.shows(screen);
                assertThat(screen).isNotIn("eula", "device-name", "setup-choice", "entra-signin");
                assertThat(screen.equals("mfa") && !inSession(run)).isFalse();
              }
              run.session().restore("here");
            });
  }
}
