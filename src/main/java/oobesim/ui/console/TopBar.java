// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import oobesim.instructor.Checklist;
import oobesim.instructor.Lesson;
import oobesim.session.Sitting;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Breadth;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationCommand;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** What is rehearsed, by whom, where it is to be seen, and the way out. */
final class TopBar implements Part {
  /** Where several places stand in a narrow bar, a name may be cut off, but not the title. */
  private static final double LEAST_NAME = 56;

  private final StationText text;
  private final StationSetup setup;
  private final HBox bar = StationNodes.row(12);
  private final Button end;
  private final Button drill;
  private final BayRow bays;
  private final Label entries = StationNodes.label("", "note");
  private Optional<Said> said = Optional.empty();
  private Breadth breadth = Breadth.WIDE;

  /** What stands in it but for what changes with each line of the journal. */
  private record Said(Breadth breadth, Optional<Lesson> lesson, String profile, String trainee) {}

  TopBar(StationSetup setup, StationActions actions) {
    this.text = setup.text();
    this.setup = setup;
    bays = new BayRow(text);
    end = StationNodes.button(text.text("top.end"), "station/end", actions::end);
    drill =
        StationNodes.button(
            text.text("command.new-drill"),
            "station/new-drill",
            () -> actions.command(StationCommand.NEW_DRILL));
    drill.setAccessibleText(text.text("command.new-drill"));
    drill.setTooltip(
        new Tooltip(
            text.text(
                "tip",
                "name",
                text.text("command.new-drill"),
                "keys",
                StationCommand.NEW_DRILL.keys())));
    end.setAccessibleText(text.text("top.end"));
    end.setTooltip(new Tooltip(text.text("top.end")));
    Region square = new Region();
    square.getStyleClass().add("end-square");
    end.setGraphic(square);
    end.setGraphicTextGap(10);
    bar.getStyleClass().add("top-bar");
  }

  void fit(Breadth room) {
    breadth = room;
    bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), room.narrow());
    drill.setText(room.slim() ? "" : text.text("command.new-drill"));
    drill.setGraphic(room.slim() ? StationIcon.NEW_DRILL.node(18) : null);
  }

  @Override
  public Node node() {
    return bar;
  }

  @Override
  public void show(StationView view) {
    entries.setText(text.count("top.journal", view.journal().size()));
    view.lesson().ifPresent(lesson -> bays.show(lesson.bays()));
    Said now = new Said(breadth, view.lesson(), name(view), setup.trainee().get());
    if (!said.equals(Optional.of(now))) {
      said = Optional.of(now);
      build(view);
    }
  }

  /** Not again and again: the keyboard would be taken from what stands here. */
  private void build(StationView view) {
    List<Node> parts = new ArrayList<>();
    Node brand = StationIcon.BRAND.node(20);
    brand.getStyleClass().add("brand");
    boolean full = breadth.slim() && crowded(view.lesson());
    end.setText(text.text(breadth.slim() ? "top.end.brief" : "top.end"));
    end.setContentDisplay(full ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    if (!crowded(view.lesson()) && !breadth.slim()) {
      parts.add(brand);
    }
    if (!breadth.narrow()) {
      parts.add(StationNodes.whole(text.text("station.title"), "top-name"));
      Region line = new Region();
      line.getStyleClass().add("top-line");
      parts.add(line);
    }
    view.lesson().ifPresentOrElse(lesson -> lesson(lesson, parts), () -> free(view, parts));
    parts.add(StationNodes.between());
    Node display = StationIcon.DISPLAY.node(20);
    display.getStyleClass().add("sign-good");
    display.setAccessibleText(setup.trainee().get());
    parts.add(display);
    Region dot = new Region();
    dot.getStyleClass().add("record-dot");
    if (breadth.narrow()) {
      parts.addAll(List.of(dot, drill, end));
    } else {
      parts.add(StationNodes.label(setup.trainee().get(), "note"));
      parts.addAll(List.of(dot, entries, drill, end));
    }
    bar.getChildren().setAll(parts);
  }

  private void lesson(Lesson lesson, List<Node> parts) {
    Checklist list = lesson.checklist();
    Label number = StationNodes.chip(list.drill(), "drill-chip");
    number.setTooltip(new Tooltip(list.title()));
    parts.add(number);
    boolean crowded = crowded(Optional.of(lesson));
    boolean full = crowded && breadth.slim();
    if (!full) {
      parts.add(crowded ? StationNodes.whole(list.title(), "top-title") : title(list.title()));
    }
    if (!breadth.narrow()) {
      parts.add(StationNodes.chip(StationIcon.ROLE, lesson.role(), "pill"));
    }
    if (!lesson.trainee().isEmpty() && !full) {
      Label person = StationNodes.chip(StationIcon.PERSON, lesson.trainee(), "pill");
      person.setMinWidth(crowded || breadth.slim() ? LEAST_NAME : Region.USE_PREF_SIZE);
      parts.add(person);
    }
    parts.add(mode(lesson, crowded || breadth.slim()));
    parts.add(bays);
  }

  private Label mode(Lesson lesson, boolean brief) {
    boolean test = lesson.mode() == Sitting.Mode.TEST;
    Label mode =
        StationNodes.chip(
            test ? StationIcon.LOCK : StationIcon.MODE,
            text.text("mode." + lesson.mode().word()),
            "pill",
            test ? "mode-test" : "mode");
    if (brief) {
      mode.setTooltip(new Tooltip(mode.getText()));
      mode.setAccessibleText(mode.getText());
      mode.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
    return mode;
  }

  /** Whether several places stand in a narrow bar, so that what is known by heart gives way. */
  private boolean crowded(Optional<Lesson> lesson) {
    return breadth.narrow() && lesson.filter(it -> !it.bays().all().isEmpty()).isPresent();
  }

  private static Label title(String words) {
    Label title = StationNodes.label(words, "top-title");
    title.setId("station/title");
    title.setTooltip(new Tooltip(words));
    return title;
  }

  @Override
  public void tick(StationView view, Duration now) {
    view.lesson().ifPresent(lesson -> bays.show(lesson.bays()));
  }

  private void free(StationView view, List<Node> parts) {
    parts.add(title(name(view)));
    parts.add(StationNodes.chip(StationIcon.MODE, text.text("mode.free"), "pill", "mode"));
  }

  private String name(StationView view) {
    return setup.pages().ofFile(view.profile().name());
  }

  @Override
  public Node entrance() {
    return end;
  }
}
