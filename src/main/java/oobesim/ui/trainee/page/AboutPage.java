// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** Version, licence, whose product this is not, and the keys. */
public final class AboutPage {
  private AboutPage() {}

  /** The page for a version of the program. */
  public static Region of(WindowText text, String version, PageActions actions) {
    SimulatorPage page = new SimulatorPage("about-page", text.text("about-page.title"));
    page.line(text.text("about-page.version", "version", version), "page-lead");
    VBox body =
        new VBox(
            new Paragraph(text.text("about-page.not-microsoft"), "page-text"),
            new Paragraph(text.text("about-page.made-up"), "page-text"),
            new Paragraph(text.text("about-page.licence"), "page-text"),
            new Paragraph(text.text("about-page.keys"), "page-heading"),
            keys(text),
            new Paragraph(text.text("about-page.device-keys"), "page-quiet"));
    body.getStyleClass().add("page-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setId("about-page/text");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.fill(scroll);
    var close = page.button("close", text.text("about-page.close"), actions::back);
    page.main(close);
    page.focusOn(close);
    return page;
  }

  private static FlowPane keys(WindowText text) {
    FlowPane keys = new FlowPane();
    keys.getStyleClass().add("key-list");
    for (Command command : Command.values()) {
      Label cap = new Label(command.keys());
      cap.getStyleClass().add("key-cap");
      cap.setMinWidth(Region.USE_PREF_SIZE);
      Paragraph meaning = new Paragraph(text.text("command." + command.id()), "page-text");
      HBox.setHgrow(meaning, Priority.ALWAYS);
      HBox row = new HBox(cap, meaning);
      row.getStyleClass().add("key-row");
      keys.getChildren().add(row);
    }
    return keys;
  }
}
