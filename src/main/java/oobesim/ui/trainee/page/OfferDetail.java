// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import oobesim.instructor.Offer;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/**
 * What a person wants to know of a profile before it begins. Its lines stay and say something else:
 * new ones would have to be given their style at each step in the list.
 */
final class OfferDetail {
  private static final List<String> FACTS = List.of("scenario", "windows", "network", "file");

  private final WindowText text;
  private final Pane pane;
  private final Map<String, Paragraph> lines = new LinkedHashMap<>();
  private final List<Node> ofOffer = new ArrayList<>();
  private final List<Node> ofNone;

  /** Details in a pane, each line with an id that begins with the page's. */
  OfferDetail(WindowText text, String id, Pane pane) {
    this.text = text;
    this.pane = pane;
    line(id, "kind", "chip");
    line(id, "title", "detail-title");
    line(id, "line", "detail-lead");
    for (String fact : FACTS) {
      ofOffer.add(new Paragraph(text.text("start-page.fact." + fact), "fact-name"));
      line(id, fact, "page-text");
    }
    ofNone = List.of(new Paragraph(text.text("start-page.files"), "page-quiet"));
    ofOffer.addAll(ofNone);
  }

  private void line(String id, String name, String styleClass) {
    Paragraph line = new Paragraph("", styleClass);
    line.setId(id + "/" + name);
    lines.put(name, line);
    ofOffer.add(line);
  }

  /** Tells of a profile; of none what kinds of file are understood. */
  void show(Optional<Offer> chosen) {
    chosen.map(this::words).ifPresent(words -> words.forEach((n, it) -> lines.get(n).setText(it)));
    List<Node> nodes = chosen.isPresent() ? ofOffer : ofNone;
    if (!pane.getChildren().equals(nodes)) {
      pane.getChildren().setAll(nodes);
    }
  }

  private Map<String, String> words(Offer offer) {
    String windows = offer.windows().version().number();
    String link = offer.link().name().toLowerCase(Locale.ROOT);
    return Map.of(
        "kind", text.text("start-page.kind." + offer.exercise().word()),
        "title", offer.title(),
        "line", offer.line(),
        "scenario", text.text("start-page.scenario." + offer.scenario().word()),
        "windows",
            text.text(
                "start-page.windows", "version", windows, "edition", offer.windows().edition()),
        "network", text.text("start-page.link." + link),
        "file", String.valueOf(offer.file().getFileName()));
  }
}
