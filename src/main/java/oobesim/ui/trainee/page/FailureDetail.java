// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** All that is known of a failure, one below the other. */
final class FailureDetail {
  private final WindowText text;
  private final FailureWords words;
  private final String id;
  private final List<Node> nodes = new ArrayList<>();

  FailureDetail(WindowText text, FailureWords words, String id) {
    this.text = text;
    this.words = words;
    this.id = id;
  }

  /**
   * The nodes.
   *
   * @param others failures of the same code
   * @param onOther told the id of one of them that somebody wants to see
   */
  List<Node> of(FailureEntry entry, List<FailureEntry> others, Consumer<String> onOther) {
    FailureEntry.Knowledge known = entry.knowledge();
    String codes = String.join(", ", entry.codes());
    nodes.add(
        named(
            new Paragraph(codes.isEmpty() ? text.text("failures-page.no-code") : codes, "chip"),
            "code"));
    nodes.add(named(new Paragraph(words.title(entry), "detail-title"), "title"));
    part("fix", words.fix(entry));
    // Of all that is told, the way out is what a person wants next.
    nodes.get(nodes.size() - 2).getStyleClass().add("fact-next");
    nodes.add(helps(known));
    part("told", words.tellApart(entry));
    others(others, onOther);
    part("seen", words.symptom(entry));
    part("causes", list(words.causes(entry)));
    part(
        "place",
        entry.places().stream().map(place -> place(text, place)).collect(Collectors.joining("\n")));
    part("effect", text.text("failures-page.effect." + entry.effect().word()));
    part("scenarios", all("failures-page.scenario.", known.scenarios()));
    part("sources", list(known.sources().stream().map(text::ofFile).toList()));
    part("confidence", text.text("failures-page.confidence." + known.confidence()));
    return nodes;
  }

  /** Both buttons of an error page side by side, for one chooses between them. */
  private Node helps(FailureEntry.Knowledge known) {
    FlowPane pane =
        new FlowPane(
            pair("retry", text.text("failures-page.helps." + known.retry())),
            pair("reset", text.text("failures-page.helps." + known.reset())));
    pane.getStyleClass().add("fact-pairs");
    return pane;
  }

  private Node pair(String name, String words) {
    return new VBox(
        new Paragraph(text.text("failures-page.part." + name), "fact-name"),
        named(new Paragraph(words, "page-text"), name));
  }

  private void part(String name, String words) {
    if (!words.isEmpty()) {
      nodes.add(new Paragraph(text.text("failures-page.part." + name), "fact-name"));
      nodes.add(named(new Paragraph(words, "page-text"), name));
    }
  }

  private Label named(Label label, String name) {
    label.setId(id + "/" + name);
    return label;
  }

  /** One code, several causes: each with what tells it from the others, and a way to it. */
  private void others(List<FailureEntry> others, Consumer<String> onOther) {
    if (others.isEmpty()) {
      return;
    }
    String heading = text.count("failures-page.others", others.size());
    nodes.add(named(new Paragraph(heading, "fact-name"), "others"));
    for (FailureEntry other : others) {
      Button button = new Button(words.title(other));
      button.setId(id + "/other-" + other.id());
      button.getStyleClass().add("page-link");
      button.setWrapText(true);
      button.setOnAction(press -> onOther.accept(other.id()));
      nodes.add(button);
      if (!words.tellApart(other).isEmpty()) {
        nodes.add(new Paragraph(words.tellApart(other), "page-quiet"));
      }
    }
  }

  /** The place as a person says it: category and row of the status page, or the step. */
  static String place(WindowText text, String place) {
    String[] parts = place.split("/", 2);
    return parts.length == 2
        ? text.text(
            "failures-page.place.row",
            "phase",
            known(text, parts[0]),
            "task",
            known(text, parts[1]))
        : known(text, place);
  }

  /** A chart of somebody's own may try failures at places of its own. */
  private static String known(WindowText text, String place) {
    String key = "failures-page.place." + place;
    return text.keys().contains(key)
        ? text.text(key)
        : place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1).replace('-', ' ');
  }

  private String all(String key, List<String> words) {
    return words.stream().map(word -> text.text(key + word)).collect(Collectors.joining(", "));
  }

  private static String list(List<String> items) {
    return items.size() == 1
        ? items.getFirst()
        : items.stream().map(item -> "• " + item).collect(Collectors.joining("\n"));
  }
}
