// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.stream.Stream;
import oobesim.page.Control;
import oobesim.page.Illustration;
import oobesim.page.Selections;
import oobesim.provisioning.around.Hello;

/** What only the person who will use the device can decide. */
final class PersonalScreens {
  private PersonalScreens() {}

  static Screen privacy(Page page) {
    Draft draft = Draft.page(page, Illustration.PRIVACY).lead(page.text("lead"));
    // First, for below the switches nobody would see it come.
    if (Boxes.ticked(page, "learn-more")) {
      draft.add(explanation(page));
    }
    page.controls().stream()
        .filter(control -> control.kind() == Control.Kind.BOX)
        .map(Control::id)
        .forEach(box -> addSwitch(page, draft, box));
    return draft.linksInWindows10("learn-more").done();
  }

  /** The words under a switch say what holds now, so they change with it. */
  private static void addSwitch(Page page, Draft draft, String box) {
    String state = Boxes.ticked(page, box) ? "-on" : "-off";
    draft.add(Boxes.of(page, box)).paragraph(page.text(box + state), Tone.QUIET);
  }

  private static Block explanation(Page page) {
    List<String> paragraphs =
        Stream.of("rehearsal", "organization", "later")
            .map(part -> page.text("explained-" + part))
            .toList();
    return new Block.Scroll(page.text("explained"), paragraphs);
  }

  /** One's own devices of which there is a backup. */
  static Screen restore(Page page) {
    List<Block.Option> rows =
        Selections.options(page.id(), page.world()).stream()
            .map(
                device ->
                    new Block.Option(
                        device, device, page.text("backup"), IconName.RESET, List.of()))
            .toList();
    return Draft.page(page, Illustration.READY)
        .lead(page.text("lead"))
        .add(
            new Block.ChoiceList(
                Block.ChoiceList.Look.CARDS,
                rows,
                Selections.chosen(page.id(), page.world()),
                false))
        .paragraph(page.text("rehearsal"), Tone.QUIET)
        .linksInWindows10("set-up-as-new", "skip")
        .done();
  }

  static Screen hello(Page page) {
    boolean required = page.world().around().policies().hello() == Hello.REQUIRED;
    Draft draft = Draft.page(page, Illustration.HELLO).lead(page.text("lead"));
    if (required) {
      draft.paragraph(page.text("required"), Tone.NORMAL);
    }
    String denied = page.complaint("ok");
    if (!denied.isEmpty()) {
      draft.paragraph(denied, Tone.ERROR);
    }
    return draft.paragraph(page.text("rehearsal"), Tone.QUIET).linksInWindows10("skip").done();
  }

  /** Twice, for nobody sees what is typed. */
  static Screen newPin(Page page) {
    Draft draft = Draft.page(page, Illustration.HELLO).lead(page.text("lead"));
    for (String field : List.of("pin", "confirm")) {
      draft.add(SecretField.of(page, field, page.text(field)));
    }
    return draft
        .add(Boxes.of(page, "include-letters"))
        .paragraph(page.text("rehearsal", "least", page.leastPin()), Tone.QUIET)
        .linksInWindows10("cancel")
        .done();
  }

  /** The page that ends an account's way says so of the PIN as well. */
  static Screen pinReady(Page page) {
    return new Draft(page, Screen.Frame.PAGE)
        .picture(Illustration.HELLO)
        .title(page.text("title-hello"))
        .lead(page.text("lead-hello"))
        .labelled("done", page.text("done-hello"))
        .done();
  }
}
