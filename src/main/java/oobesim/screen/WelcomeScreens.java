// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import oobesim.page.Illustration;
import oobesim.page.OptionLists;
import oobesim.page.Selections;

/** Language, region and keyboard. */
final class WelcomeScreens {
  private WelcomeScreens() {}

  static Screen language(Page page) {
    return page.world().around().circumstances().image().startedOverTooOften()
        ? recovery(page)
        : Draft.page(page, Illustration.LANGUAGE).add(list(page, page.names()::language)).done();
  }

  /** OOBE that was started over too often asks for all three at once. */
  private static Screen recovery(Page page) {
    String locale = page.world().around().windows().locale().toLowerCase(Locale.ROOT);
    String keyboard = page.shared("keyboard-layout." + OptionLists.keyboardOf(locale));
    return Draft.page(page, Illustration.LANGUAGE)
        .title(page.text("recovery-title"))
        .add(list(page, page.names()::language))
        .add(
            new Block.Facts(
                List.of(
                    new Block.Fact(
                        "region",
                        page.text("recovery-region"),
                        page.names().region(OptionLists.regionOf(locale))),
                    new Block.Fact("keyboard", page.text("recovery-keyboard"), keyboard))))
        .done();
  }

  static Screen region(Page page) {
    List<String> regions = page.names().sortedRegions(Selections.options(page.id(), page.world()));
    return Draft.page(page, Illustration.REGION)
        .add(list(page, regions, page.names()::region))
        .done();
  }

  static Screen keyboard(Page page) {
    return Draft.page(page, Illustration.KEYBOARD)
        .lead(page.text("lead"))
        .add(keyboards(page))
        .done();
  }

  static Screen keyboardSecond(Page page) {
    return Draft.page(page, Illustration.KEYBOARD)
        .lead(page.text("lead"))
        .linksInWindows10("add-layout")
        .done();
  }

  static Screen keyboardSecondLanguage(Page page) {
    return Draft.page(page, Illustration.KEYBOARD).add(list(page, page.names()::language)).done();
  }

  static Screen keyboardSecondLayout(Page page) {
    return Draft.page(page, Illustration.KEYBOARD).add(keyboards(page)).done();
  }

  private static Block keyboards(Page page) {
    return list(page, layout -> page.shared("keyboard-layout." + layout));
  }

  private static Block list(Page page, Function<String, String> name) {
    return list(page, Selections.options(page.id(), page.world()), name);
  }

  private static Block list(Page page, List<String> rows, Function<String, String> name) {
    return new Block.ChoiceList(
        Block.ChoiceList.Look.ROWS,
        rows.stream()
            .map(row -> new Block.Option(row, name.apply(row), "", "", List.of()))
            .toList(),
        Selections.chosen(page.id(), page.world()),
        true);
  }
}
