// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import oobesim.instructor.Offer;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** What a person wants to know of a profile before it begins. */
final class OfferDetail {
  private final WindowText text;
  private final String id;
  private final List<Node> nodes = new ArrayList<>();

  OfferDetail(WindowText text, String id) {
    this.text = text;
    this.id = id;
  }

  /** The nodes; of no profile what kinds of file are understood. */
  List<Node> of(Optional<Offer> chosen) {
    chosen.ifPresent(this::offer);
    nodes.add(new Paragraph(text.text("start-page.files"), "page-quiet"));
    return nodes;
  }

  private void offer(Offer offer) {
    line("kind", text.text("start-page.kind." + offer.exercise().word()), "chip");
    line("title", offer.title(), "detail-title");
    line("line", offer.line(), "detail-lead");
    fact("scenario", text.text("start-page.scenario." + offer.scenario().word()));
    String windows = offer.windows().version().number();
    fact(
        "windows",
        text.text("start-page.windows", "version", windows, "edition", offer.windows().edition()));
    String link = offer.link().name().toLowerCase(Locale.ROOT);
    fact("network", text.text("start-page.link." + link));
    fact("file", String.valueOf(offer.file().getFileName()));
  }

  private void fact(String name, String words) {
    nodes.add(new Paragraph(text.text("start-page.fact." + name), "fact-name"));
    line(name, words, "page-text");
  }

  private void line(String name, String words, String styleClass) {
    Label label = new Paragraph(words, styleClass);
    label.setId(id + "/" + name);
    nodes.add(label);
  }
}
