// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.support.AnyScenario;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the order of pages never does, in random runs of every scenario on both Windows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderOfEveryScenarioTest {
  /**
   * What was seen at a moment.
   *
   * @param page the page
   * @param state the device after the line that brought the page
   */
  private record Moment(String page, DeviceState state) {}

  private static final int RUNS = 4;

  /** After one of these OOBE begins anew. */
  private static final Set<String> STARTS = Set.of("off", "resetting");

  private static final Set<String> BEFORE_THE_UPDATE_CHECK =
      Set.of(
          "just-a-moment",
          "language",
          "region",
          "keyboard",
          "keyboard-second",
          "keyboard-second-language",
          "keyboard-second-layout",
          "network",
          "provisioning-menu",
          "package-entry",
          "command-prompt",
          "rebooting",
          "checking-updates");

  private final Map<AnyScenario, List<List<Moment>>> runs = new HashMap<>();

  static List<AnyScenario> scenarios() {
    return AnyScenario.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void nothingButTheFirstPagesComesBeforeTheUpdateCheck(AnyScenario scenario) {
    starts(
        scenario,
        pages -> {
          int check = pages.indexOf("checking-updates");
          boolean resumed = pages.isEmpty() || Set.of("esp", "dp-progress").contains(pages.get(0));
          boolean done = pages.contains("desktop") || pages.contains("lock-screen");
          if (!resumed && !done && check >= 0) {
            assertThat(pages.subList(0, check)).isSubsetOf(BEFORE_THE_UPDATE_CHECK);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void licenceAndDeviceNameNeverComeAfterTheJoin(AnyScenario scenario) {
    starts(
        scenario,
        pages -> {
          int joined = first(pages, "esp", "dp-progress", "privacy", "desktop", "lock-screen");
          assertThat(pages.subList(joined, pages.size()))
              .doesNotContain("eula", "device-name", "setup-choice", "region", "keyboard");
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void privacyNeverComesBeforeTheDevicesPartOfTheStatusPage(AnyScenario scenario) {
    starts(
        scenario,
        pages -> {
          int privacy = first(pages, "privacy");
          if (privacy < pages.size()) {
            assertThat(pages.subList(privacy, pages.size()).indexOf("esp"))
                .as("the status page after privacy belongs to the user's session")
                .satisfies(
                    esp -> assertThat(esp < 0 || between(pages, privacy, privacy + esp)).isTrue());
          }
        });
  }

  private static boolean between(List<String> pages, int from, int to) {
    List<String> part = pages.subList(from, to);
    return part.contains("finishing") || part.contains("domain-signin");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whereAProfileIsKnownNobodyIsAskedForHomeOrWork(AnyScenario scenario) {
    states(
        scenario,
        (page, state) -> {
          if (profile(state, JoinType.ENTRA) || profile(state, JoinType.HYBRID)) {
            assertThat(page).isNotIn("setup-choice", "device-name", "local-account");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aSelfDeployingDeviceAsksNobodyToSignIn(AnyScenario scenario) {
    states(
        scenario,
        (page, state) -> {
          if (selfDeploying(state)) {
            assertThat(page)
                .isNotIn(
                    "eula", "entra-signin", "entra-password", "mfa", "privacy", "setup-choice");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theDomainIsAskedForOnlyAfterTheStatusPage(AnyScenario scenario) {
    states(
        scenario,
        (page, state) -> {
          if (Set.of("entra-signin-late", "stay-signed-in", "all-set").contains(page)) {
            assertThat(profile(state, JoinType.HYBRID)).isTrue();
            assertThat(state.user()).isPresent();
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theTechniciansPagesComeInTheirOrder(AnyScenario scenario) {
    starts(
        scenario,
        pages -> {
          int result = first(pages, "preprov-success");
          if (result < pages.size() && !Set.of("esp", "preprov-landing").contains(pages.get(0))) {
            assertThat(pages.subList(0, result))
                .containsSubsequence("provisioning-menu", "checking-updates", "preprov-landing");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void devicePreparationAndTheStatusPageExcludeEachOther(AnyScenario scenario) {
    starts(
        scenario,
        pages -> {
          int page = first(pages, "dp-progress");
          assertThat(pages.subList(page, pages.size())).doesNotContain("esp");
        });
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void helloComesAfterTheUsersPartAndRightBeforeTheDesktop(AnyScenario scenario) {
    starts(
        scenario,
        pages -> {
          int hello = first(pages, "hello-setup");
          if (hello + 1 < pages.size()) {
            assertThat(pages.get(hello + 1)).isIn("desktop", "command-prompt");
          }
        });
  }

  private void starts(AnyScenario scenario, Consumer<List<String>> check) {
    seen(scenario).forEach(run -> split(run.stream().map(Moment::page).toList()).forEach(check));
  }

  private void states(AnyScenario scenario, BiConsumer<String, DeviceState> check) {
    seen(scenario).forEach(run -> run.forEach(m -> check.accept(m.page(), m.state())));
  }

  private List<List<Moment>> seen(AnyScenario scenario) {
    return runs.computeIfAbsent(scenario, OrderOfEveryScenarioTest::play);
  }

  private static List<List<Moment>> play(AnyScenario scenario) {
    List<List<Moment>> all = new ArrayList<>();
    scenario.runs(
        RUNS,
        (run, lines) -> {
          List<Moment> moments = new ArrayList<>();
          for (String line : lines) {
            int before = run.screens().size();
            DeviceState state = run.does(line).session().world().state();
            run.screens().stream().skip(before).forEach(p -> moments.add(new Moment(p, state)));
          }
          all.add(moments);
        });
    return all;
  }

  /** Pages from one start to the next; a restart that goes on where it was is none. */
  private static List<List<String>> split(List<String> screens) {
    List<List<String>> starts = new ArrayList<>(List.of(new ArrayList<>()));
    String last = "";
    for (String screen : screens) {
      boolean asked = screen.equals("rebooting") && last.equals("command-prompt");
      if (asked || STARTS.contains(screen)) {
        starts.add(new ArrayList<>());
      } else if (!screen.equals(last) && !screen.equals("boot")) {
        starts.getLast().add(screen);
      }
      last = screen;
    }
    return starts;
  }

  private static int first(List<String> pages, String... any) {
    for (int i = 0; i < pages.size(); i++) {
      if (List.of(any).contains(pages.get(i))) {
        return i;
      }
    }
    return pages.size();
  }

  private static boolean profile(DeviceState state, JoinType join) {
    return state.profile().map(ProfileCopy::profile).filter(p -> p.joinType() == join).isPresent();
  }

  private static boolean selfDeploying(DeviceState state) {
    return state
        .profile()
        .map(ProfileCopy::profile)
        .map(DeploymentProfile::mode)
        .filter(mode -> mode == DeploymentMode.SELF_DEPLOYING)
        .isPresent();
  }
}
