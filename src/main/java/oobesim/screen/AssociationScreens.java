// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.flow.QrContent;
import oobesim.page.AssociationPages;
import oobesim.page.Illustration;
import oobesim.page.Selections;

/** The pages by which a device that nobody registered is associated with the tenant. */
final class AssociationScreens {
  private static final Map<String, String> ICONS =
      Map.of("scan-code", IconName.AUTOPILOT, "export-information", IconName.PACKAGE);

  private AssociationScreens() {}

  static Screen menu(Page page) {
    List<Block.Option> rows =
        Selections.options(page.id(), page.world()).stream()
            .map(
                row ->
                    new Block.Option(
                        row,
                        page.text(row),
                        page.text(row + "-detail"),
                        page.windows10() ? "" : ICONS.getOrDefault(row, ""),
                        List.of()))
            .toList();
    Block.ChoiceList.Look look =
        page.windows10() ? Block.ChoiceList.Look.RADIO : Block.ChoiceList.Look.CARDS;
    return Draft.page(page, Illustration.SETTINGS)
        .lead(page.text("lead"))
        .add(new Block.ChoiceList(look, rows, Selections.chosen(page.id(), page.world()), false))
        .linksInWindows10("exit")
        .done();
  }

  /** The code, or the file that was written; above it why the last try came to nothing. */
  static Screen information(Page page) {
    Draft draft = Draft.page(page, Illustration.AUTOPILOT);
    boolean code = AssociationPages.showsCode(page.world());
    if (page.world().state().failure().isPresent()) {
      draft.lead(FailureText.last(page), Tone.ERROR);
    }
    draft.paragraph(page.text(code ? "scan" : "exported"), Tone.NORMAL);
    Optional<String> shown = QrContent.shown(page.id(), page.world());
    shown.ifPresent(content -> draft.add(new Block.QrCode(content, "")));
    if (shown.isEmpty()) {
      draft.add(
          new Block.Facts(
              List.of(
                  new Block.Fact(
                      "file",
                      page.text("file"),
                      page.world().around().device().serialNumber() + ".devicelink.csv"))));
    }
    return draft.linksInWindows10("back").done();
  }

  static Screen complete(Page page) {
    return Draft.page(page, Illustration.READY).lead(page.text("lead")).done();
  }
}
