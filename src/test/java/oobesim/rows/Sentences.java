// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import oobesim.diagnostics.Unzipped;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.EspPage;
import oobesim.page.Ticks;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.provisioning.record.Chronicle;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.session.Companion;
import oobesim.session.Durations;
import oobesim.support.Rehearsal;

/**
 * What a row can say about what is seen.
 *
 * <p>{@code screen ID} · {@code never ID} · {@code came A < B < C} · {@code since ID: SENTENCE},
 * where only the screens after the last one of that id count · {@code lasted ID TIME} of its last
 * showing · {@code logged EVENT N} · {@code control ID enabled|disabled|absent} · {@code box ID
 * ticked|clear} · {@code network-sign cable|radio|offline} · {@code text T} · {@code no text T} ·
 * {@code code} and {@code no code} for the QR code · {@code failure ID CODE} · {@code no failure} ·
 * {@code notice ID} · {@code no notice ID} · {@code refused} · {@code accepted} · {@code category
 * ID STATUS} · {@code row CATEGORY/ROW STATUS} · {@code named NAME} · {@code nameless} · {@code
 * profile NAME} · {@code no profile} · {@code user NAME} · {@code nobody} · {@code mode MODE} ·
 * {@code restarts N} · {@code frame FRAME} · {@code second-keyboard NAME} · {@code region CODE} ·
 * {@code language TAG} · {@code keyboard NAME} · {@code companion WORDS} of what the app on the
 * phone knows · {@code exported FILE T} of what a file of an export would say now. {@code Windows
 * 10: SENTENCE} is said of that version only.
 */
final class Sentences {
  private static final Words WORDS = Words.in(Locale.ENGLISH);
  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  private final Rehearsal run;
  private final String version;
  private final String title;

  Sentences(Rehearsal run, String version, String title) {
    this.run = run;
    this.version = version;
    this.title = title;
  }

  /** Fails if a sentence is not true. */
  void check(String sentence) {
    if (sentence.startsWith("Windows ")) {
      String mark = "Windows " + version + ": ";
      if (sentence.startsWith(mark)) {
        check(sentence.substring(mark.length()));
      }
      return;
    }
    String[] words = sentence.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    if (sentence.startsWith("since ")) {
      String[] parts = rest.split(": ", 2);
      List<String> screens = run.screens();
      int from = screens.lastIndexOf(parts[0]) + 1;
      screens(parts[1], screens.subList(from, screens.size()));
    } else if (List.of("never", "came", "restarts").contains(words[0])) {
      screens(sentence, run.screens());
    } else if (words[0].equals("no")) {
      isNot(rest);
    } else {
      is(words[0], rest);
    }
  }

  private void screens(String sentence, List<String> screens) {
    String[] words = sentence.split(" ", 2);
    switch (words[0]) {
      case "never" -> assertThat(screens).as(title).isNotEmpty().doesNotContain(words[1]);
      case "came" -> assertThat(screens).as(title).containsSubsequence(words[1].split(" < "));
      case "restarts" ->
          assertThat(screens.stream().filter("rebooting"::equals))
              .as(title)
              .hasSize(Integer.parseInt(words[1]));
      default -> throw new AssertionError("not about screens: " + sentence);
    }
  }

  private void is(String word, String rest) {
    switch (word) {
      case "screen" -> run.shows(rest);
      case "control" -> control(rest);
      case "box" -> box(rest);
      case "network-sign" -> assertThat(networkSign()).as(title).isEqualTo(rest);
      case "text" -> assertThat(texts()).as(title).contains(rest);
      case "code" -> assertThat(codes()).as(title).isOne();
      case "logged" -> logged(rest);
      case "lasted" -> lasted(rest);
      case "frame" -> assertThat(word(screen().frame())).as(title).isEqualTo(rest);
      case "failure" -> assertThat(failure()).as(title).isEqualTo(rest);
      case "exported" -> exported(rest);
      case "notice" -> assertThat(state().history().notices()).as(title).contains(rest);
      case "refused" -> run.accepted(false);
      case "accepted" -> run.accepted(true);
      default -> state(word, rest);
    }
  }

  private void isNot(String rest) {
    String[] words = rest.split(" ", 2);
    switch (words[0]) {
      case "text" -> assertThat(texts()).as(title).doesNotContain(words[1]);
      case "code" -> assertThat(codes()).as(title).isZero();
      case "failure" -> assertThat(failure()).as(title).isEmpty();
      case "notice" -> assertThat(state().history().notices()).as(title).doesNotContain(words[1]);
      case "profile" -> assertThat(state().profile()).as(title).isEmpty();
      case "second-keyboard" -> assertThat(state().choices().secondKeyboard()).as(title).isEmpty();
      default -> throw new AssertionError("no such sentence: no " + rest);
    }
  }

  private void state(String word, String rest) {
    switch (word) {
      case "category" -> assertThat(categories()).as(title).contains(rest);
      case "row" -> row(rest);
      case "named" -> assertThat(state().computerName()).as(title).matches(rest);
      case "nameless" -> assertThat(state().computerName()).as(title).isEmpty();
      case "profile" -> assertThat(profileName()).as(title).contains(rest);
      case "second-keyboard" ->
          assertThat(state().choices().secondKeyboard()).as(title).contains(rest);
      case "region" -> assertThat(state().choices().region()).as(title).contains(rest);
      case "language" -> assertThat(state().choices().language()).as(title).contains(rest);
      case "keyboard" -> assertThat(state().choices().keyboard()).as(title).contains(rest);
      case "user" -> assertThat(state().user()).as(title).contains(rest);
      case "companion" -> assertThat(companion()).as(title).contains(rest);
      case "nobody" -> assertThat(state().user()).as(title).isEmpty();
      case "mode" -> assertThat(word(state().mode())).as(title).isEqualTo(rest);
      default -> throw new AssertionError("no such sentence: " + word + " " + rest);
    }
  }

  /** What the app on the technician's phone knows. */
  private String companion() {
    return switch (Companion.of(world())) {
      case Companion.Found found ->
          String.join(
              "\n",
              "serial number " + found.device().serialNumber(),
              "group tag " + found.groupTag(),
              "user " + found.device().assignedUser().orElse("nobody"),
              "profile " + found.profile().orElse("none"));
      case Companion other -> WORDS.say(other.refusal());
    };
  }

  private void exported(String rest) {
    String[] words = rest.split(" ", 2);
    assertThat(Unzipped.of(world()).text(words[0])).as(title).contains(words[1]);
  }

  private void logged(String rest) {
    String[] words = rest.split(" ");
    assertThat(Chronicle.of(run.session().world()))
        .as(title)
        .filteredOn(event -> word(event.kind()).equals(words[0]))
        .hasSize(Integer.parseInt(words[1]));
  }

  private void lasted(String rest) {
    String[] words = rest.split(" ");
    Duration expected = Durations.parse(words[1]).orElseThrow();
    assertThat(run.lasted(words[0])).as(title + ": " + words[0]).isEqualTo(expected);
  }

  private void control(String rest) {
    String[] words = rest.split(" ");
    String found =
        ControlCatalog.control(run.session().screen(), world(), words[0])
            .map(Control::enabled)
            .map(enabled -> enabled ? "enabled" : "disabled")
            .orElse("absent");
    assertThat(found).as(title + ": " + words[0]).isEqualTo(words[1]);
  }

  private String networkSign() {
    return screen().surround().tray().map(tray -> word(tray.network())).orElse("");
  }

  private void box(String rest) {
    String[] words = rest.split(" ");
    boolean ticked = Ticks.ticked(world(), run.session().screen(), words[0]);
    assertThat(ticked ? "ticked" : "clear").as(title + ": " + words[0]).isEqualTo(words[1]);
  }

  /** {@code device-setup/apps failed}. */
  private void row(String rest) {
    String[] words = rest.split("[/ ]");
    TaskStatus found =
        EspPage.phases(world()).stream()
            .filter(phase -> phase.phase().id().equals(words[0]))
            .flatMap(phase -> phase.tasks().stream())
            .filter(task -> task.task().id().equals(words[1]))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no row " + rest))
            .status();
    assertThat(word(found)).as(title + ": " + rest).isEqualTo(words[2]);
  }

  private List<String> categories() {
    return EspPage.phases(world()).stream().map(Sentences::category).toList();
  }

  private static String category(PhaseProgress phase) {
    return phase.phase().id() + " " + word(phase.status());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String failure() {
    return state().failure().map(Sentences::failure).orElse("");
  }

  private static String failure(Failure failure) {
    return (failure.id() + " " + failure.code()).strip();
  }

  private Optional<String> profileName() {
    return state().profile().map(copy -> copy.profile().displayName());
  }

  private String texts() {
    return ScreenText.texts(screen()).stream().collect(Collectors.joining("\n"));
  }

  private long codes() {
    return screen().blocks().stream().filter(block -> block instanceof Block.QrCode).count();
  }

  private Screen screen() {
    return SCREENS.describe(run.session().screen(), world());
  }

  private DeviceState state() {
    return world().state();
  }

  private World world() {
    return run.session().world();
  }
}
