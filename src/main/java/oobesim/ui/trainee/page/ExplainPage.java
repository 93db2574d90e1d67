// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.coach.Explained;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.flow.Sources;
import oobesim.i18n.Phrase;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** What the screen that is shown is, what brought it, and what may be done there. */
public final class ExplainPage {
  /** The page's node id. */
  public static final String ID = "explain-page";

  private final WindowText text;
  private final Explained told;
  private final VBox body = new VBox();

  private ExplainPage(WindowText text, Explained told) {
    this.text = text;
    this.told = told;
  }

  /** The page about a screen. */
  public static Region of(WindowText text, Explained told, PageActions actions) {
    return new ExplainPage(text, told).make(actions);
  }

  private Region make(PageActions actions) {
    String name = text.say(told.title());
    SimulatorPage page = new SimulatorPage(ID, text.text("explain-page.title", "screen", name));
    page.line(text.text("explain-page.id", "id", told.screen().value()), "page-quiet");
    body.getStyleClass().add("page-body");
    fill();
    ScrollPane scroll = new ScrollPane(body);
    scroll.setId(ID + "/text");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.fill(scroll);
    var close = page.button("back", text.text("explain-page.back"), actions::back);
    page.main(close);
    page.focusOn(close);
    return page;
  }

  private void fill() {
    section("what", told.about().isEmpty() ? "" : text.ofFile(told.about()));
    section("because", told.because().equals(Phrase.NONE) ? "" : text.say(told.because()));
    told.failure().ifPresent(this::failure);
    heading("ways");
    if (told.ways().isEmpty()) {
      line(text.text("explain-page.no-ways"), "page-text");
    }
    for (Explained.Way way : told.ways()) {
      line(way(way), "page-text");
    }
    if (!told.keys().isEmpty()) {
      heading("keys");
      told.keys().forEach(key -> line(way(key), "page-text"));
    }
    told.asked().ifPresent(about -> section("asked", text.text("explain-page.asked." + about)));
    if (!told.confidence().isEmpty()) {
      heading("source");
      line(text.text("explain-page." + told.confidence()), "page-text");
      line(text.say(Sources.line(told.source())), "page-quiet");
    }
  }

  private void failure(FailureEntry entry) {
    section("failure", text.say(FailureWords.titleOf(entry)));
    line(text.say(FailureWords.fixOf(entry)), "page-text");
  }

  private String way(Explained.Way way) {
    if (!way.usable()) {
      return text.text("explain-page.unusable", "label", way.label());
    }
    return way.leads().equals(told.screen())
        ? text.text("explain-page.stays", "label", way.label())
        : text.text("explain-page.leads", "label", way.label(), "screen", text.say(way.follows()));
  }

  private void section(String key, String words) {
    if (!words.isEmpty()) {
      heading(key);
      line(words, "page-text");
    }
  }

  private void heading(String key) {
    line(text.text("explain-page." + key), "page-heading");
  }

  private void line(String words, String style) {
    if (!words.isEmpty()) {
      body.getChildren().add(new Paragraph(words, style));
    }
  }
}
