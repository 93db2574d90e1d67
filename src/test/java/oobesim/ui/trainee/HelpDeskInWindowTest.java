// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import oobesim.drill.Drill;
import oobesim.session.JournalEntry;
import oobesim.session.Sitting.Mode;
import oobesim.support.DrillBench;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.contrast.Contrast;
import oobesim.ui.contrast.Legible;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** The help desk's page, used as a person does. */
class HelpDeskInWindowTest {
  private static final String FIND = "help-desk/find";

  private static WindowDriver open(String name) {
    return open(name, Mode.TRY, 1280, 800);
  }

  private static WindowDriver open(String name, Mode mode, double width, double height) {
    Path bench = Path.of("profiles/preprovisioning-entra.json");
    WindowDriver window = WindowDriver.open(bench, width, height);
    Path file = DrillBench.file(name);
    Drill drill = DrillBench.read(file);
    Fx.run(() -> window.window().begin(file, drill, mode, "Mara Lindt"));
    return window.settles();
  }

  @Test
  void theDeviceIsNowhereToBeSeenAndCannotBeReached() {
    try (WindowDriver window = open("d-02")) {
      window.focused(FIND);
      assertThat(window.has("region/yes")).isFalse();
      assertThat(window.has("help-desk")).isTrue();
      int before = window.inputs().size();
      window.does(Command.POWER, Command.WIN, Command.CABLE, Command.PEOPLE, Command.COMPANION);
      window.press(KeyCode.SHIFT, KeyCode.F10).press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(window.inputs().subList(before, window.inputs().size()))
          .noneMatch(
              it -> it.startsWith("key") || it.startsWith("power") || it.startsWith("click"));
      assertThat(window.has("people")).isFalse();
    }
  }

  @Test
  void theBarNamesNoCodeThatOnlyTheCallerSees() {
    try (WindowDriver window = open("d-17")) {
      window.shows("setup-error");
      assertThat(window.has("device-bar/look-up")).isFalse();
      Fx.run(() -> assertThat(texts(window)).noneMatch(words -> words.contains("0x80070774")));
    }
  }

  @Test
  void byKeysAloneTheFirstMorningIsLedToItsEnd() {
    try (WindowDriver window = open("d-02")) {
      says(window, "cable plugged");
      choose(window, "coach/pages", 1);
      says(window, "nothing is broken");
      says(window, "country");
      window.shows("network");
      says(window, "contoso-guest");
      window.passes(Duration.ofMillis(250));
      says(window, "now press");
      skips(window, "entra-signin");
      says(window, "e-mail");
      skips(window, "mfa");
      says(window, "phone");
      skips(window, "esp");
      says(window, "leave it on");
      choose(window, "coach/phases", 2);
      choose(window, "coach/again", 2);
      window.fire("help-desk/promise");
      skips(window, "desktop");
      window.fire("help-desk/finish");
      assertThat(window.has("help-desk")).isFalse();
      assertThat(window.inputs()).contains("tell keep-on", "call-back");
      assertThat(window.journal()).anyMatch(line -> line.contains("note again It picks up"));
      assertThat(window.has("result")).isTrue();
    }
  }

  /** A button that is dimmed must not dim the words in it once more. */
  @Test
  void whatCannotBeSaidNowCanStillBeRead() {
    try (WindowDriver window = open("d-17")) {
      window.fire("help-desk/promise").settles();
      List<Legible> dimmed =
          Fx.get(() -> Contrast.of(window.stage().getScene())).stream()
              .filter(Legible::disabled)
              .filter(one -> one.has("help-say"))
              .toList();
      assertThat(dimmed).isNotEmpty().allMatch(one -> one.opacity() > 0.3 && one.ratio() > 1.8);
    }
  }

  @Test
  void inHighContrastWhatCannotBePressedStandsOutAsWell() {
    try (WindowDriver window = open("d-17")) {
      window.does(Command.HIGH_CONTRAST).fire("help-desk/promise").settles();
      List<Legible> off =
          Fx.get(() -> Contrast.of(window.stage().getScene())).stream()
              .filter(one -> one.disabled() && one.has("help-desk"))
              .toList();
      assertThat(off).isNotEmpty().allMatch(one -> one.ratio() > 7);
    }
  }

  @Test
  void aNumberSaysItAndWhatWasSaidSinks() {
    try (WindowDriver window = open("d-02")) {
      window.type("1");
      assertThat(window.inputs().getLast()).isEqualTo("ask any-page");
      window.type("1");
      assertThat(window.inputs().getLast()).isEqualTo("ask any-buttons");
      assertThat(window.text(FIND)).isEmpty();
    }
  }

  @Test
  void f6GoesThroughAllPanelsAndTheBar() {
    try (WindowDriver window = open("d-02")) {
      Set<String> places = new LinkedHashSet<>();
      for (int i = 0; i < 6; i++) {
        places.add(window.focus());
        window.press(KeyCode.F6);
      }
      assertThat(places)
          .contains(
              FIND, "coach/pages", "help-desk/code", "help-desk/read-again", "help-desk/promise")
          .anyMatch(place -> place.startsWith("device-bar"));
      window.focused(FIND);
    }
  }

  @Test
  void shiftF6GoesTheSameWayBackInAWideAndANarrowWindow() {
    for (double width : List.of(1280.0, 1000.0)) {
      try (WindowDriver window = open("d-02", Mode.TRY, width, 720)) {
        List<String> there = new ArrayList<>();
        do {
          there.add(window.focus());
          window.press(KeyCode.F6);
        } while (!window.focus().equals(FIND) && there.size() < 10);
        List<String> back = new ArrayList<>();
        do {
          window.press(KeyCode.SHIFT, KeyCode.F6);
          back.add(window.focus());
        } while (!window.focus().equals(FIND) && back.size() < 10);
        assertThat(there).hasSizeGreaterThan(4);
        assertThat(back.reversed()).containsExactlyElementsOf(there);
      }
    }
  }

  @Test
  void f8SkipsTheWaitAsItsButtonDoesAndNotInATest() {
    try (WindowDriver window = open("d-10")) {
      says(window, "switch it on");
      Duration before = now(window);
      window.press(KeyCode.F8);
      assertThat(now(window)).isGreaterThan(before);
      assertThat(steered(window)).contains("jump");
      window.press(KeyCode.F1);
      Duration covered = now(window);
      window.press(KeyCode.F8);
      assertThat(now(window)).as("behind a page time stands still").isEqualTo(covered);
    }
    try (WindowDriver window = open("d-10", Mode.TEST, 1280, 800)) {
      says(window, "switch it on");
      Duration before = now(window);
      window.press(KeyCode.F8);
      assertThat(now(window)).isEqualTo(before);
    }
  }

  private static Duration now(WindowDriver window) {
    return Fx.get(() -> window.window().bench().run().orElseThrow().now());
  }

  private static List<String> steered(WindowDriver window) {
    return Fx.get(
        () ->
            window.window().bench().run().orElseThrow().journal().entries().stream()
                .filter(JournalEntry.Steered.class::isInstance)
                .map(entry -> ((JournalEntry.Steered) entry).steering().words())
                .toList());
  }

  @Test
  void tabReachesEverythingOnThePage() {
    try (WindowDriver window = open("d-02")) {
      Set<String> places = new LinkedHashSet<>();
      for (int i = 0; i < 16; i++) {
        places.add(window.focus());
        window.press(KeyCode.TAB);
      }
      assertThat(places)
          .contains(
              FIND,
              "help-desk/hint",
              "help-desk/finish",
              "help-desk/promise",
              "help-desk/read-again",
              "coach/pages",
              "help-desk/hand-over",
              "help-desk/code");
    }
  }

  @Test
  void aCodeIsLookedUpAndACauseRuledOut() {
    try (WindowDriver window = open("d-17")) {
      window.click("help-desk/code").type("0x80070774");
      Node box = Fx.get(() -> window.stage().getScene().getRoot().lookup(".help-cause-box"));
      window.fire(box.getId());
      assertThat(Fx.get(() -> window.stage().getScene().getRoot().lookup(".help-cause.out")))
          .isNotNull();
      assertThat(window.inputs()).noneMatch(input -> input.contains("0x80070774"));
    }
  }

  @Test
  void anIncompleteCardIsAskedAboutBeforeItIsHandedOver() {
    try (WindowDriver window = open("d-02")) {
      window.fire("help-desk/hand-over");
      assertThat(window.inputs()).doesNotContain("hand-over");
      window.fire("help-desk/hand-over");
      assertThat(window.inputs()).contains("hand-over");
    }
  }

  @Test
  void whoHasNoPatienceLeftHangsUpAndCanBeCalled() {
    try (WindowDriver window = open("d-02")) {
      Fx.run(
          () -> {
            var run = window.window().bench().run().orElseThrow();
            run.advanceTo(run.now().plus(Duration.ofMinutes(40)));
          });
      window.passes(Duration.ofMillis(250)).settles();
      assertThat(window.inputs()).contains("hang-up");
      assertThat(window.text("help-desk/promise")).isEqualTo("Call Joni");
      window.fire("help-desk/promise");
      assertThat(window.inputs().getLast()).isEqualTo("call");
    }
  }

  @Test
  void inANarrowWindowTheRightColumnBecomesTabs() {
    try (WindowDriver window = open("d-02", Mode.TRY, 960, 720)) {
      window.focused(FIND);
      assertThat(window.has("coach/pages")).isFalse();
      window.fire("help-desk/tab-card");
      assertThat(window.has("coach/pages")).isTrue();
      assertThat(window.has(FIND)).isFalse();
      window.fire("help-desk/tab-talk").focused(FIND);
    }
  }

  @Test
  void aTestHasNeitherHintsNorASkip() {
    try (WindowDriver window = open("d-02", Mode.TEST, 1280, 800)) {
      assertThat(window.has("help-desk/hint")).isFalse();
      window.enabled("help-desk/skip", false);
    }
  }

  private static List<String> texts(WindowDriver window) {
    return window.stage().getScene().getRoot().lookupAll(".text").stream()
        .filter(node -> node instanceof Text && seen(node))
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private static boolean seen(Node node) {
    return node == null || node.isVisible() && seen(node.getParent());
  }

  private static void says(WindowDriver window, String words) {
    Fx.run(() -> window.node(FIND).requestFocus());
    window.type(words).press(KeyCode.ENTER);
  }

  private static void skips(WindowDriver window, String screen) {
    window.fireUntil("help-desk/skip", 60, () -> window.screen().equals(screen)).shows(screen);
  }

  private static void choose(WindowDriver window, String field, int down) {
    Fx.run(() -> window.node(field).requestFocus());
    for (int i = 0; i < down; i++) {
      window.press(KeyCode.DOWN);
    }
    assertThat(Fx.get(() -> ((ComboBox<?>) window.node(field)).getValue())).isNotNull();
  }
}
