// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.i18n.Words;
import oobesim.provisioning.around.NetworkLink;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.script.ScreenControls;
import oobesim.script.ShownControl;
import oobesim.session.Input;
import oobesim.session.InputWords;

/** Says what somebody did in the words that stood on the page, not in ids. */
public final class InputLabel {
  private final Wording words;
  private final Optional<Drill> drill;

  InputLabel(Wording words, Drill drill) {
    this(words, Optional.of(drill));
  }

  private InputLabel(Wording words, Optional<Drill> drill) {
    this.words = words;
    this.drill = drill;
  }

  /** What was done on a screen in a run of no drill, without the person's own words. */
  public static String ofFreeRun(Input input, Screen screen, Words words) {
    return new InputLabel(Wording.of(words), Optional.empty()).deed(input, screen);
  }

  /** What was done on a screen. */
  String of(Input input, Screen screen) {
    return switch (input) {
      case Input.Click(String control) -> pressed(control, screen);
      case Input.Select(String option) -> label(option, screen);
      case Input.Type(String field, String text) -> named(field, text, screen);
      case Input.TypeSecret(String field, List<String> _) -> named(field, InputWords.MASK, screen);
      case Input.TypeByName(String field, String _) -> named(field, InputWords.MASK, screen);
      case Input.Check(String box, boolean ticked) ->
          words.text(ticked ? "did.ticked" : "did.cleared", "box", label(box, screen));
      case Input.Key(String chord, int times) ->
          times == 1 ? chord : words.text("did.key", "chord", chord, "times", times);
      case Input.Power(boolean on) -> words.text(on ? "did.power.on" : "did.power.off");
      case Input.Link(NetworkLink link) ->
          words.text("did.network." + link.name().toLowerCase(Locale.ROOT));
      case Input.Beside beside -> said(beside);
      case Input.Internet _,
          Input.DomainController _,
          Input.Vpn _,
          Input.Companion _,
          Input.Change _,
          Input.Fault _,
          Input.By _ ->
          InputWords.of(input);
    };
  }

  /** The same without words of the person's own. */
  String deed(Input input, Screen screen) {
    return switch (input) {
      case Input.Type(String field, String _) -> label(field, screen);
      case Input.TypeSecret(String field, List<String> _) -> label(field, screen);
      case Input.TypeByName(String field, String _) -> label(field, screen);
      case Input.Beside(Input.Beside.Act act, String about, String _)
          when act == Input.Beside.Act.NOTE ->
          card(about);
      default -> of(input, screen);
    };
  }

  private String card(String line) {
    return drill.flatMap(it -> it.field(line)).map(Drill.CardField::label).orElse(line);
  }

  /** What a control says; its id where it says nothing. */
  static String label(String id, Screen screen) {
    return ScreenControls.of(screen).stream()
        .filter(control -> control.id().equals(id))
        .map(ShownControl::label)
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElse(id);
  }

  private String pressed(String control, Screen screen) {
    String label = label(control, screen);
    return chosen(screen)
        .filter(option -> screen.buttons().stream().anyMatch(it -> it.id().equals(control)))
        .map(option -> words.text("did.chosen", "option", option, "button", label))
        .orElse(label);
  }

  /** The row of a short list that was chosen when a button was pressed. */
  private static Optional<String> chosen(Screen screen) {
    return screen.blocks().stream()
        .filter(Block.ChoiceList.class::isInstance)
        .map(Block.ChoiceList.class::cast)
        .filter(list -> list.look() != Block.ChoiceList.Look.ROWS)
        .flatMap(list -> list.selected().stream())
        .map(id -> label(id, screen))
        .findFirst();
  }

  private String named(String field, String text, Screen screen) {
    return words.text("did.typed", "field", label(field, screen), "text", text);
  }

  private String said(Input.Beside beside) {
    return switch (beside.act()) {
      case NOTE -> words.text("did.typed", "field", card(beside.about()), "text", written(beside));
      case ASK -> words.text("did.asked", "words", talk(beside));
      case TELL -> words.text("did.told", "words", talk(beside));
      case HAND_OVER -> words.text("did.handed");
      case HANG_UP -> words.text("did.hung-up");
      case CALL_BACK -> words.text("did.promised");
      case CALL -> words.text("did.called");
      case HINT -> words.text("did.hint");
      case ANSWERED -> words.text("did.answered", "words", talk(beside));
      case SLIPPED -> words.text("did.slipped", "words", talk(beside));
      case MARK -> words.text("did.mark", "text", beside.text());
    };
  }

  private String written(Input.Beside note) {
    return drill
        .flatMap(it -> it.field(note.about()))
        .map(field -> field.words(note.text()))
        .orElse(note.text());
  }

  private String talk(Input.Beside beside) {
    return drill
        .flatMap(it -> it.said(beside.about()))
        .map(Drill.Talk::words)
        .orElse(beside.about());
  }
}
