// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import oobesim.page.OwnPage;
import oobesim.page.Selections;

/** A page that a flow file brings, drawn like the program's own. */
final class OwnScreen {
  private OwnScreen() {}

  static Screen write(OwnPage own, Page page) {
    OwnPage.Parts parts = own.parts();
    Draft draft = Draft.page(page, own.drawing());
    own.text(page.messages().locale(), "lead").ifPresent(draft::lead);
    parts.paragraphs().forEach(id -> draft.paragraph(page.text(id), Tone.NORMAL));
    if (!parts.facts().isEmpty()) {
      draft.add(new Block.Facts(parts.facts().stream().map(id -> fact(page, id)).toList()));
    }
    if (!parts.options().isEmpty()) {
      draft.add(list(page, parts.options()));
    }
    parts.fields().forEach(id -> draft.add(PlainField.of(page, id, page.text(id), "")));
    return draft.done();
  }

  private static Block.Fact fact(Page page, String id) {
    return new Block.Fact(id, page.text(id), page.text(id + "-value"));
  }

  private static Block list(Page page, List<String> rows) {
    return new Block.ChoiceList(
        Block.ChoiceList.Look.ROWS,
        rows.stream().map(row -> new Block.Option(row, page.text(row), "", "", List.of())).toList(),
        Selections.chosen(page.id(), page.world()),
        false);
  }
}
