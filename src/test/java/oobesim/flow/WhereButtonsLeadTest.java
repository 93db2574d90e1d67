// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.ScreenId;
import oobesim.session.Input;
import oobesim.session.Session;
import oobesim.support.AnyScenario;
import oobesim.support.Rehearsal;
import oobesim.support.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To which page each button of each page can lead, in every scenario on both Windows. */
class WhereButtonsLeadTest {
  private static final int RUNS = 3;

  /** Page, button, and every page to which it can lead at once; {@code *} for any. */
  private static final String TABLE =
      """
      language                 yes                       region keyboard network just-a-moment
      region                   yes                       keyboard network just-a-moment
      keyboard                 yes                       keyboard-second
      keyboard                 back                      region
      keyboard-second          skip                      network just-a-moment
      keyboard-second          add-layout                keyboard-second-language
      keyboard-second          back                      keyboard
      keyboard-second-language next                      keyboard-second-layout
      keyboard-second-language back                      keyboard-second
      keyboard-second-layout   add-layout                network just-a-moment
      keyboard-second-layout   back                      keyboard-second-language
      network                  next                      just-a-moment eula device-name setup-choice local-account entra-signin entra-password mfa entra-signin-late entra-password-late stay-signed-in all-set
      network                  connect                   network
      network                  without-internet          eula
      network                  back                      keyboard-second network-lost
      network-lost             retry                     network eula device-name setup-choice local-account entra-signin entra-password mfa entra-signin-late entra-password-late stay-signed-in all-set
      eula                     accept                    device-name entra-signin
      device-name              next                      device-name setup-choice
      device-name              skip                      setup-choice
      setup-choice             next                      entra-signin local-account
      local-account            next                      local-account privacy
      local-account            back                      setup-choice
      entra-signin             next                      entra-signin entra-password setup-error
      entra-signin             back                      setup-choice
      entra-signin             change-account            language region keyboard network just-a-moment rebooting
      reset-confirm            reset                     resetting
      reset-confirm            cancel                    provisioning-menu esp
      entra-password           sign-in                   entra-password mfa access-blocked terms-of-use just-a-moment setup-error
      entra-password           back                      entra-signin
      access-blocked           more-details              access-blocked
      access-blocked           sign-out                  entra-signin setup-error
      terms-of-use             accept                    terms-of-use just-a-moment setup-error
      terms-of-use             decline                   entra-signin setup-error
      mfa                      approve                   just-a-moment access-blocked terms-of-use pin-setup stay-signed-in esp desktop setup-error
      mfa                      deny                      entra-password entra-password-late web-signin hello-setup
      setup-error              try-again                 entra-signin
      setup-error              skip                      eula device-name entra-signin
      provisioning-menu        next                      checking-updates package-entry resetting reset-confirm
      provisioning-menu        exit                      language region keyboard network just-a-moment entra-signin
      package-entry            back                      provisioning-menu
      association-menu       next                      association-information
      association-menu       exit                      language region keyboard
      association-information  next                      just-a-moment
      association-information  back                      association-menu
      association-complete     close                     language region keyboard
      preprov-landing          provision                 preprov-landing esp just-a-moment rebooting
      preprov-landing          refresh                   preprov-landing
      preprov-landing          exit                      provisioning-menu
      preprov-success          reseal                    off
      preprov-failure          retry                     preprov-landing preprov-failure
      elevation                yes                       elevation resetting reset-confirm
      elevation                no                        esp
      preprov-failure          reset                     resetting
      preprov-failure          view-diagnostics          diagnostics preprov-failure
      esp                      toggle-device-preparation esp
      esp                      toggle-device-setup       esp
      esp                      toggle-account-setup      esp
      esp                      try-again                 esp
      esp                      reset-device              resetting reset-confirm elevation
      esp                      continue-anyway           finishing privacy lock-screen hello-setup desktop mfa quality-update
      esp                      sign-out                  lock-screen
      esp                      view-diagnostics          diagnostics
      esp                      collect-logs              esp
      diagnostics              export-logs               diagnostics
      privacy                  accept                    finishing lock-screen desktop quality-update
      privacy                  learn-more                privacy
      lock-screen              unlock                    domain-signin
      domain-signin            sign-in                   domain-signin web-signin esp hello-setup desktop
      domain-signin            back                      lock-screen
      domain-signin            other-user                domain-signin
      domain-signin            known-user                domain-signin
      domain-signin            other-options           domain-signin web-signin
      domain-signin            use-pin                   domain-signin
      domain-signin            use-password              domain-signin
      domain-signin            use-web                   web-signin
      web-signin              sign-in                   web-signin mfa esp hello-setup desktop
      web-signin              next                      web-signin
      web-signin              back                      domain-signin web-signin
      entra-signin-late        next                      entra-signin-late entra-password-late
      entra-password-late      sign-in                   entra-password-late stay-signed-in mfa
      entra-password-late      back                      entra-signin-late
      stay-signed-in           ok                        all-set esp
      stay-signed-in           this-app-only             esp
      all-set                  done                      esp desktop restore
      hello-setup              ok                        mfa pin-setup desktop restore
      pin-setup                ok                        pin-setup all-set
      pin-setup                cancel                    hello-setup
      hello-setup              skip                      desktop restore
      restore                  restore                   just-a-moment
      restore                  skip                      esp dp-progress privacy finishing desktop lock-screen quality-update
      restore                  set-up-as-new             esp dp-progress privacy finishing desktop lock-screen quality-update
      dp-complete              next                      privacy finishing quality-update
      dp-error                 retry                     dp-progress
      dp-error                 continue-anyway           privacy finishing quality-update
      dp-error                 reset                     resetting
      reset-signin             sign-in                   reset-signin resetting reset-failed
      reset-signin             cancel                    lock-screen
      reset-failed             close                     lock-screen
      desktop                  start                     desktop
      desktop                  search                    desktop
      desktop                  file-explorer             desktop
      desktop                  browser                   desktop
      desktop                  settings                  desktop
      desktop                  mail                      desktop
      desktop                  calendar                  desktop
      desktop                  notepad                   desktop
      desktop                  account                   desktop
      desktop                  power                     desktop
      desktop                  close                     desktop
      desktop                  lock                      lock-screen
      desktop                  sign-out                  lock-screen
      desktop                  shut-down                 off
      desktop                  restart                   rebooting
      diagnostics              close                     *
      command-prompt           close                     *
      """;

  private static final Map<String, Set<String>> ROWS = rows();

  private static Map<String, Set<String>> rows() {
    Map<String, Set<String>> rows = new TreeMap<>();
    for (String line : TABLE.lines().toList()) {
      List<String> words = List.of(line.split(" +"));
      String button = words.get(0) + " " + words.get(1);
      assertThat(rows.put(button, Set.copyOf(words.subList(2, words.size())))).isNull();
    }
    return rows;
  }

  static List<AnyScenario> scenarios() {
    return AnyScenario.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aButtonOfTheSensibleWayLeadsWhereItsRowSays(AnyScenario scenario) {
    Set<String> pressed = new HashSet<>();
    Rehearsal run = Rehearsal.of(scenario.profile(), "windows.version", scenario.windows());
    new Walk(run, scenario.profile().contains("preprovisioning"))
        .toTheEnd(moment -> press(moment.session(), pressed));
    assertThat(pressed).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aButtonOfARandomWayLeadsWhereItsRowSays(AnyScenario scenario) {
    Set<String> pressed = new HashSet<>();
    scenario.runs(
        RUNS,
        (run, lines) -> {
          for (String line : lines) {
            press(run.does(line).session(), pressed);
          }
        });
    assertThat(pressed).isNotEmpty();
  }

  @Test
  void everyPageOfTheTableIsAPageOfTheFlow() {
    List<String> known = Stream.of(ScreenId.values()).map(ScreenId::value).toList();
    List<String> named = new ArrayList<>();
    ROWS.forEach(
        (button, pages) -> {
          named.add(button.split(" ")[0]);
          pages.stream().filter(page -> !page.equals("*")).forEach(named::add);
        });
    assertThat(known).containsAll(named);
  }

  /** Presses every button of the page and comes back each time. */
  private static void press(Session session, Set<String> pressed) {
    String here = session.screen().value();
    session.checkpoint("here");
    for (Control control : ControlCatalog.controls(session.screen(), session.world())) {
      if (control.kind() == Control.Kind.BUTTON && control.enabled()) {
        String button = here + " " + control.id();
        session.apply(new Input.Click(control.id()));
        assertThat(ROWS).as("a row for every button").containsKey(button);
        if (!ROWS.get(button).contains("*")) {
          assertThat(session.screen().value()).as(button).isIn(ROWS.get(button));
        }
        pressed.add(button);
        session.restore("here");
      }
    }
  }
}
