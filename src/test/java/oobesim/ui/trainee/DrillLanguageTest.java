// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static oobesim.support.DrillWindow.begin;
import static oobesim.support.DrillWindow.does;
import static oobesim.support.DrillWindow.toTheFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import oobesim.drill.Drill.Choice;
import oobesim.session.Sitting;
import oobesim.support.CutWords;
import oobesim.support.EnglishLeft;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A drill is told in the language of the person; the device and the journal keep to their own. */
class DrillLanguageTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  private static WindowDriver window(String tag, double width, double height) {
    return WindowDriver.unseen(BENCH, Locale.forLanguageTag(tag), width, height);
  }

  @ParameterizedTest(name = "{0} {1}x{2}")
  @CsvSource({
    "en, 1280, 800",
    "de, 1280, 800",
    "ar, 1280, 800",
    "ar, 900, 700",
    "ja, 1280, 800",
    "fr, 900, 700",
    "es, 1280, 800",
    "pt-BR, 1280, 800"
  })
  void aDrillAtTheDeviceSaysNothingInEnglishAndCutsNothingOff(
      String tag, double width, double height) {
    EnglishLeft left = EnglishLeft.in(Locale.forLanguageTag(tag));
    try (WindowDriver window = window(tag, width, height)) {
      window.does(Command.DRILLS);
      for (int i = 0; i < drills(window).getItems().size(); i += 3) {
        int row = i;
        Fx.run(() -> drills(window).getSelectionModel().clearAndSelect(row));
        reads(left, window.settles(), "drill " + row);
      }
      begin(window, "d-05", Sitting.Mode.TRY);
      reads(left, window, "coach");
      toTheFailure(window);
      window.fire("coach/hint");
      does(window, "note phase Device setup, apps", "note cause The cable is out");
      reads(left, window, "card");
      choosesAll(window);
      does(window, "click retry");
      left.none(window.stage(), "wrong turn");
      window.fire("wrong-turn/go-on").does(Command.EXPLAIN);
      left.none(window.stage(), "explained");
      window.does(Command.EXPLAIN).fire("coach/finish");
      reads(left, window, "result");
    }
  }

  /** Names on the card that have less room than their longest word. */
  private static List<String> narrowNames(WindowDriver window) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".coach-row .side-quiet").stream()
                .map(Label.class::cast)
                .filter(name -> name.getWidth() < longestWord(name))
                .map(Label::getText)
                .toList());
  }

  private static double longestWord(Label name) {
    return Stream.of(name.getText().split("[\\s-]+"))
        .mapToDouble(
            word -> {
              Text measured = new Text(word);
              measured.setFont(name.getFont());
              return measured.getLayoutBounds().getWidth();
            })
        .max()
        .orElse(0);
  }

  /** Whatever is chosen on the card can be read whole. */
  @SuppressWarnings("unchecked")
  private static void choosesAll(WindowDriver window) {
    for (String field : List.of("coach/phase", "coach/cause")) {
      ComboBox<Choice> list = (ComboBox<Choice>) window.node(field);
      for (Choice choice : list.getItems()) {
        Fx.run(() -> list.setValue(choice));
        assertThat(CutWords.in(window.settles().stage()))
            .as(choice.words())
            .allMatch(cut -> cut.startsWith("device-bar/"));
      }
    }
    does(window, "note phase Device setup, apps", "note cause The cable is out");
  }

  /** Nothing is English or cut off; how the bar makes room has tests of its own. */
  private static void reads(EnglishLeft left, WindowDriver window, String where) {
    left.none(window.stage(), where);
    assertThat(CutWords.in(window.stage()))
        .as(where + " in " + left.language())
        .allMatch(cut -> cut.startsWith("device-bar/"));
  }

  private static ListView<?> drills(WindowDriver window) {
    return (ListView<?>) window.node("drills-page/list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ar", "fr", "es", "pt-BR", "ja"})
  void aDrillOnThePhoneSaysNothingInEnglishAndCutsNothingOff(String tag) {
    EnglishLeft left = EnglishLeft.in(Locale.forLanguageTag(tag));
    try (WindowDriver window = window(tag, 1280, 800)) {
      begin(window, "d-03", Sitting.Mode.TRY);
      reads(left, window, "help desk");
      assertThat(narrowNames(window)).isEmpty();
      does(window, "ask see");
      reads(left, window, "asked");
      window.fire("help-desk/finish");
      reads(left, window, "result");
    }
  }

  @Test
  void aChoiceIsShownInTheLanguageAndWrittenDownAsTheDrillHasIt() {
    try (WindowDriver window = window("de", 1280, 800)) {
      begin(window, "d-05", Sitting.Mode.TRY);
      assertThat(window.title()).startsWith("Retry genügt");
      toTheFailure(window);
      ComboBox<Choice> cause = cause(window);
      Choice cable =
          cause.getItems().stream()
              .filter(choice -> choice.value().equals("The cable is out"))
              .findFirst()
              .orElseThrow();
      Fx.run(() -> cause.setValue(cable));
      window.settles();
      assertThat(window.inputs()).last().isEqualTo("note cause The cable is out");
      assertThat(Fx.get(() -> cause.getConverter().toString(cause.getValue())))
          .isEqualTo("Das Kabel steckt nicht");

      does(window, "note cause the service");
      assertThat(Fx.get(() -> cause.getValue().words())).isEqualTo("the service");
      does(window, "note cause the CABLE is out.");
      assertThat(Fx.get(() -> cause.getValue().words())).isEqualTo("Das Kabel steckt nicht");
      assertThat(window.inputs().stream().filter(it -> it.startsWith("note")).toList())
          .isEqualTo(
              List.of(
                  "note cause The cable is out",
                  "note cause the service",
                  "note cause the CABLE is out."));
    }
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<Choice> cause(WindowDriver window) {
    return (ComboBox<Choice>) window.node("coach/cause");
  }
}
