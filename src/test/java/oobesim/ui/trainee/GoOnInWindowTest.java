// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static oobesim.support.DrillWindow.begin;
import static oobesim.support.DrillWindow.does;
import static oobesim.support.DrillWindow.toTheFailure;
import static oobesim.support.DrillWindow.waits;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import oobesim.instructor.BrokenOff;
import oobesim.session.Sitting;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose program ended under it goes on from its journal. */
class GoOnInWindowTest {
  private static final Path USER_DRIVEN = Path.of("profiles/user-driven-entra.json");

  @TempDir private Path folder;

  /** A drill that stands at the failure, with a line of the card, as its journal tells it. */
  private Path brokenDrill() throws IOException {
    try (WindowDriver window = WindowDriver.open()) {
      begin(window, "d-05", Sitting.Mode.TRY);
      toTheFailure(window);
      does(window, "note code 0x800705b4");
      return broken(window);
    }
  }

  /** The journal so far, the last line half written. */
  private Path broken(WindowDriver window) throws IOException {
    List<String> lines = window.journal();
    int begin = lines.size() - 1;
    while (!lines.get(begin).contains("\"run\":")) {
      begin--;
    }
    String text = String.join("\n", lines.subList(begin, lines.size())) + "\n{\"at\":\"PT2";
    return Files.writeString(folder.resolve("broken.jsonl"), text);
  }

  @Test
  void aDrillGoesOnWhereItsJournalBrokeOff() throws IOException {
    Path journal = brokenDrill();
    try (WindowDriver window = WindowDriver.open(journal, 1150, 790)) {
      window.shows("preprov-failure");
      assertThat(window.title()).startsWith("Retry is enough");
      assertThat(window.text("coach/code")).as("the card as it was").isEqualTo("0x800705b4");
      does(window, "network wired", "click retry");
      waits(window, 40);
      window.shows("preprov-success");
      assertThat(window.journal().getFirst()).as("a journal of its own").contains("\"drill\":");
      assertThat(Files.readString(journal)).doesNotContain("click retry");
    }
  }

  @Test
  void theStartPageOffersTheRunThatBrokeOff() throws IOException {
    BrokenOff run = BrokenOff.latest(brokenDrill()).orElseThrow();
    assertThat(run.drill()).isEqualTo("d-05-retry-is-enough");
    assertThat(run.trainee()).isEqualTo("Mara");
    try (WindowDriver window = WindowDriver.startAfter(run)) {
      assertThat(window.text("start-page/go-on")).contains("d-05-retry-is-enough, Mara");
      window.focused("start-page/go-on").press(KeyCode.ENTER).shows("preprov-failure");
      window.press(KeyCode.ALT, KeyCode.HOME);
      assertThat(window.has("start-page/go-on")).isTrue();
      window.focused("start-page/profiles");
    }
  }

  @Test
  void peopleCanStillSignInAlthoughAJournalHasNoPasswords() throws IOException {
    Path journal;
    try (WindowDriver window = WindowDriver.open(USER_DRIVEN)) {
      does(window, "power on");
      waits(window, 2);
      window.shows("entra-signin");
      journal = broken(window);
    }
    try (WindowDriver window = WindowDriver.open(journal)) {
      window.shows("entra-signin");
      var people = window.window().bench().run().orElseThrow().world().around().users();
      does(window, "type username " + people.getFirst().upn(), "click next");
      does(window, "type password " + people.getFirst().password(), "click sign-in");
      assertThat(window.screen()).isNotEqualTo("entra-password");
    }
  }

  @Test
  void aTestThatWasEndedStaysEnded() throws IOException {
    String text = Files.readString(brokenDrill()).replace("\"mode\":\"try\"", "\"mode\":\"test\"");
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    Path cut = Files.writeString(folder.resolve("cut.jsonl"), whole);
    String end = "{\"at\":\"PT9H\",\"end\":true,\"screen\":\"off\"}\n";
    Path over = Files.writeString(folder.resolve("over.jsonl"), whole + end);
    assertThat(BrokenOff.latest(over)).isEmpty();
    try (WindowDriver window = WindowDriver.open(cut)) {
      window.shows("preprov-failure");
      Fx.run(() -> window.window().open(over));
      window.settles();
      assertThat(window.has("file-page/copy")).isTrue();
    }
  }

  @Test
  void aDrillThatIsNowhereIsToldAndNothingIsLost() throws IOException {
    Path journal = brokenDrill();
    String other = Files.readString(journal).replace("d-05-retry-is-enough", "d-99-nowhere");
    Path lost = Files.writeString(folder.resolve("lost.jsonl"), other);
    try (WindowDriver window = WindowDriver.open()) {
      window.shows("off");
      Fx.run(() -> window.window().open(lost));
      window.settles();
      assertThat(window.has("file-page/copy")).isTrue();
    }
  }
}
