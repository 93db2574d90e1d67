// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Map;
import oobesim.page.AccountPages;
import oobesim.page.Illustration;
import oobesim.page.Selections;

/** What a device without a profile asks, and the page on which setting up may break off. */
final class SetupScreens {
  private static final Map<String, String> ICONS =
      Map.of("personal", IconName.PERSON, "work", IconName.ORGANIZATION);

  private SetupScreens() {}

  static Screen deviceName(Page page) {
    return Draft.page(page, Illustration.SETTINGS)
        .lead(page.text("lead"))
        .add(PlainField.of(page, "name", page.text("name"), ""))
        .linksInWindows10("skip")
        .done();
  }

  static Screen setupChoice(Page page) {
    List<Block.Option> cards =
        Selections.options(page.id(), page.world()).stream().map(row -> card(page, row)).toList();
    return Draft.page(page, Illustration.WORK)
        .add(
            new Block.ChoiceList(
                Block.ChoiceList.Look.CARDS,
                cards,
                Selections.chosen(page.id(), page.world()),
                false))
        .done();
  }

  private static Block.Option card(Page page, String id) {
    return new Block.Option(
        id, page.text(id), page.text(id + "-detail"), ICONS.getOrDefault(id, ""), List.of());
  }

  static Screen localAccount(Page page) {
    return Draft.page(page, Illustration.SETTINGS)
        .lead(page.text("lead"))
        .add(PlainField.of(page, "name", page.text("name"), ""))
        .done();
  }

  static Screen setupError(Page page) {
    return Draft.page(page, Illustration.ERROR)
        .lead(FailureText.last(page), Tone.ERROR)
        .paragraph(page.text(whatNow(page)), Tone.NORMAL)
        .linksInWindows10("skip")
        .done();
  }

  private static String whatNow(Page page) {
    return AccountPages.asksNobody(page.world()) ? "what-now-device" : "what-now";
  }
}
