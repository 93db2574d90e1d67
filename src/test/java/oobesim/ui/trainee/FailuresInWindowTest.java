// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.support.FinderDriver;
import oobesim.support.Fx;
import oobesim.support.ShippedFlow;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** Looking up what can fail, and rehearsing it. */
class FailuresInWindowTest {
  private static final FailureWords WORDS = FailureWords.english();

  @Test
  void fromTheStartPageTheKeyboardAloneFindsACodeAndRehearsesIt() {
    try (WindowDriver window = WindowDriver.start()) {
      window.press(KeyCode.ALT, KeyCode.F11).focused("failures-page/search");
      assertThat(page(window).found()).hasSameSizeAs(ShippedFlow.CATALOGUE.catalogue().all());
      window.press(KeyCode.ESCAPE).focused("start-page/profiles");
      window.fire("start-page/failures").type("80280007").press(KeyCode.ENTER).shows("off");
      assertThat(window.file()).isEqualTo("tpm-switched-off.json");
    }
  }

  @Test
  void oneCodeListsAllItsCauses() {
    try (WindowDriver window = WindowDriver.start()) {
      window.does(Command.FAILURES);
      FinderDriver page = page(window).seeks("0x80180014");
      List<String> ids = page.found().stream().map(it -> ((FailureEntry) it).id()).toList();
      assertThat(ids).hasSizeGreaterThan(2).contains("default-restriction-blocks-windows");
      assertThat(page.told()).contains("0x80180014", (ids.size() - 1) + " other causes");
      String other = ids.get(1);
      window.fire("failures-page/other-" + other);
      assertThat(page.told()).contains(title(other));
      assertThat(page.found()).hasSameSizeAs(ids);
      page.seeks(title(other).toUpperCase(java.util.Locale.ROOT));
      window.fire("failures-page/other-" + ids.getFirst());
      assertThat(window.text("failures-page/title")).isEqualTo(title(ids.getFirst()));
      assertThat(window.text("failures-page/search")).as("else it could not be seen").isEmpty();
    }
  }

  @Test
  void everyEntryIsExplainedInFull() {
    try (WindowDriver window = WindowDriver.start()) {
      window.does(Command.FAILURES);
      // In one go: nobody looks at the display between two entries.
      Fx.run(() -> ShippedFlow.CATALOGUE.catalogue().all().forEach(it -> explains(window, it)));
    }
  }

  private static void explains(WindowDriver window, FailureEntry entry) {
    FinderDriver page = page(window).seeks(entry.id());
    choose(window, entry);
    FailureEntry.Knowledge known = entry.knowledge();
    assertThat(page.told())
        .as(entry.id())
        .contains(
            WORDS.title(entry), WORDS.symptom(entry), WORDS.fix(entry), WORDS.tellApart(entry))
        .contains(entry.codes().isEmpty() ? List.of("no code") : entry.codes())
        .contains(WORDS.causes(entry))
        .contains(known.sources());
    window.enabled("failures-page/rehearse", true);
  }

  @Test
  void whatNoSettingBringsAboutIsSwitchedOnInTheRun() {
    String id = "tpm-general-failure";
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).fire("device-bar/pause");
      window.does(Command.PAUSE, Command.FAILURES);
      page(window).seeks(id);
      window.enabled("failures-page/now", true).fire("failures-page/now").shows("boot");
      assertThat(window.inputs()).endsWith("fault " + id);
      assertThat(window.text("device-bar/status")).contains("Will happen", title(id));
      window.does(Command.FAILURES);
      page(window).seeks(id);
      window.fire("failures-page/now").shows("boot");
      assertThat(window.inputs()).endsWith("fault clear " + id);
      window.does(Command.FAILURES);
      page(window).seeks("tpm-switched-off");
      window.enabled("failures-page/now", false).does(Command.FAILURES).shows("boot");
    }
  }

  @Test
  void whatIsSwitchedOnStrikesInThatRun() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").does(Command.FAILURES);
      page(window).seeks("tpm-general-failure");
      window.fire("failures-page/now").shows("entra-signin");
      for (int i = 0; i < 5; i++) {
        window.does(Command.WIN);
      }
      window.click("provisioning-menu/pre-provision").fire("provisioning-menu/next");
      window.jumpsTo("preprov-landing");
      while (window.node("preprov-landing/provision").isDisabled()) {
        window.fire("device-bar/jump");
      }
      window.fire("preprov-landing/provision").jumpsTo("preprov-failure");
      assertThat(window.journal()).anyMatch(line -> line.contains("0x80280009"));
    }
  }

  @Test
  void whereNothingIsFoundNothingCanBeDone() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.FAILURES);
      assertThat(page(window).seeks("no-such-thing").found()).isEmpty();
      assertThat(page(window).told()).isEmpty();
      window.enabled("failures-page/rehearse", false).enabled("failures-page/now", false);
      window.press(KeyCode.ENTER).focused("failures-page/search");
    }
  }

  @Test
  void theStartPageComesBackWithoutARunAndTheRunWithOne() {
    try (WindowDriver window = WindowDriver.start()) {
      window.does(Command.FAILURES);
      assertThat(window.has("failures-page/now")).isFalse();
      window.fire("failures-page/back").focused("start-page/profiles");
      window.press(KeyCode.ENTER).does(Command.POWER, Command.START_PAGE);
      window.fire("start-page/failures").fire("failures-page/back").shows("boot");
    }
  }

  private static void choose(WindowDriver window, FailureEntry entry) {
    javafx.scene.control.ListView<?> list =
        (javafx.scene.control.ListView<?>) window.node("failures-page/list");
    list.getSelectionModel().clearAndSelect(list.getItems().indexOf(entry));
  }

  private static String title(String id) {
    return WORDS.title(ShippedFlow.CATALOGUE.catalogue().find(id).orElseThrow());
  }

  private static FinderDriver page(WindowDriver window) {
    return new FinderDriver(window, "failures-page");
  }
}
