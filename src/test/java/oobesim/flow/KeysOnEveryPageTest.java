// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.EspPage;
import oobesim.provisioning.World;
import oobesim.support.AnyScenario;
import oobesim.support.Rehearsal;
import oobesim.support.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each key does on each page of each scenario: a table, and nothing beside it. */
class KeysOnEveryPageTest {
  /** Before Windows listens, and after OOBE. */
  private static final Set<String> DEAF =
      Set.of("off", "boot", "rebooting", "resetting", "desktop", "reset-signin", "reset-failed");

  private static final Set<String> MENU_OPENS =
      Set.of(
          "language",
          "region",
          "keyboard",
          "keyboard-second",
          "keyboard-second-language",
          "keyboard-second-layout",
          "eula",
          "device-name",
          "setup-choice",
          "local-account",
          "entra-signin",
          "entra-password",
          "mfa");

  private static final Set<String> LOCK = Set.of("lock-screen");

  /** What is pressed, and the page that it leads to from a page. */
  private static final Map<String, Effect> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put(
        "key WIN x5",
        (page, world) ->
            page.equals("region") && FactCatalog.holds(world, "association.offered")
                ? "device-association"
                : opens(MENU_OPENS, page, "provisioning-menu"));
    KEYS.put("key WIN x4", (page, world) -> page);
    KEYS.put("key SHIFT+F10", (page, world) -> DEAF.contains(page) ? page : "command-prompt");
    KEYS.put(
        "key CTRL+SHIFT+D",
        (page, world) ->
            !DEAF.contains(page) && EspPage.diagnosticsAllowed(world) ? "diagnostics" : page);
    KEYS.put("key CTRL+ALT+DEL", (page, world) -> opens(LOCK, page, "domain-signin"));
    KEYS.put(
        "key CTRL+WIN+R",
        (page, world) ->
            FactCatalog.holds(world, "local-reset-possible")
                ? opens(LOCK, page, "reset-signin")
                : page);
    KEYS.put("key WIN+L", (page, world) -> opens(Set.of("desktop"), page, "lock-screen"));
    KEYS.put("key A", (page, world) -> page);
    KEYS.put("key F1", (page, world) -> page);
    KEYS.put("key ESC", (page, world) -> page);
    KEYS.put("key TAB", (page, world) -> page);
  }

  /** Which page a key leads to. */
  private interface Effect {
    String of(String page, World world);
  }

  static List<AnyScenario> scenarios() {
    return AnyScenario.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyKeyDoesWhatItsRowSaysAndEnterWhatTheMainButtonDoes(AnyScenario scenario) {
    Set<String> pages = new HashSet<>();
    Rehearsal run = Rehearsal.of(scenario.profile(), "windows.version", scenario.windows());
    new Walk(run, scenario.profile().contains("preprovisioning"))
        .toTheEnd(
            moment -> {
              if (pages.add(moment.session().screen().value())) {
                press(moment);
                pressEnter(moment);
              }
            });
    assertThat(pages).hasSizeGreaterThan(5).contains("off", "boot");
  }

  private static String opens(Set<String> pages, String page, String other) {
    return pages.contains(page) ? other : page;
  }

  private static void press(Rehearsal run) {
    String here = run.session().screen().value();
    KEYS.forEach(
        (key, effect) ->
            assertThat(after(run, key))
                .as("%s on %s", key, here)
                .isEqualTo(effect.of(here, run.session().world())));
  }

  private static void pressEnter(Rehearsal run) {
    String here = run.session().screen().value();
    String clicked = primary(run).map(id -> after(run, "click " + id)).orElse(here);
    assertThat(after(run, "key ENTER")).as("ENTER on %s", here).isEqualTo(clicked);
  }

  /** The page to which a line leads; the run itself stays where it is. */
  private static String after(Rehearsal run, String line) {
    run.session().checkpoint("here");
    run.does(line);
    String there = run.session().screen().value();
    run.session().restore("here");
    return there;
  }

  private static Optional<String> primary(Rehearsal run) {
    return ControlCatalog.controls(run.session().screen(), run.session().world()).stream()
        .filter(control -> control.primary() && control.enabled())
        .map(Control::id)
        .findFirst();
  }
}
