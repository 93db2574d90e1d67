// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.debrief.ClassResults;
import oobesim.debrief.ClassRuns;
import oobesim.debrief.JournalRun;
import oobesim.drill.Drill;
import oobesim.ui.trainee.text.Paragraph;
import oobesim.ui.trainee.text.WindowText;

/** What a class has come to: who, which drill, how far, and what most people missed. */
public final class ClassPage extends VBox {
  /** The page's node id. */
  public static final String ID = "class-page";

  private static final double NAME = 190;

  private final WindowText text;
  private final Optional<Path> folder;
  private final Optional<ClassRuns> runs;
  private final Actions actions;

  /**
   * What a person does on the page.
   *
   * @param choose wants another folder
   * @param export wants the results as files
   * @param back goes back
   */
  public record Actions(Runnable choose, Runnable export, Runnable back) {}

  /**
   * The page.
   *
   * @param folder where the journals are, empty before one was chosen
   * @param runs what is in it, empty if nothing was found or it cannot be listed
   */
  public ClassPage(
      WindowText text, Optional<Path> folder, Optional<ClassRuns> runs, Actions actions) {
    this.text = text;
    this.folder = folder;
    this.runs = runs;
    this.actions = actions;
    setId(ID);
    getStyleClass().addAll("simulator-page", "run-page");
    getChildren().add(new Paragraph(text.text("class-page.title"), "page-title"));
    getChildren().add(new Paragraph(lead(), "page-lead"));
    Node first = fill();
    getChildren().add(first == null ? foot(null) : foot(first));
  }

  private boolean any() {
    return runs.filter(it -> !it.results().lines().isEmpty() || !it.faults().isEmpty()).isPresent();
  }

  private String lead() {
    return folder
        .map(path -> text.text(any() ? "class-page.of" : "class-page.none", "folder", path))
        .orElseGet(() -> text.text("class-page.lead"));
  }

  private Node fill() {
    if (!any()) {
      Region room = new Region();
      setVgrow(room, Priority.ALWAYS);
      getChildren().add(room);
      return null;
    }
    TableView<List<ClassResults.Line>> table = new ClassTable(text, runs.get().results()).view();
    table.setId(ID + "/table");
    setVgrow(table, Priority.ALWAYS);
    VBox told = new VBox();
    told.getStyleClass().add("run-choice");
    runs.get().results().drills().forEach(drill -> told(told, drill));
    runs.get().faults().forEach((name, fault) -> told.getChildren().add(fault(name, fault)));
    ScrollPane scroll = new ScrollPane(told);
    scroll.setId(ID + "/missed");
    scroll.setAccessibleText(text.text("class-page.missed"));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(0);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(table, scroll);
    return table;
  }

  private void told(VBox told, ClassResults.PerDrill drill) {
    Drill.Briefing briefing = drill.drill().briefing();
    told.getChildren()
        .add(
            new Paragraph(
                text.count(
                    "class-page.drill",
                    drill.people(),
                    "drill",
                    briefing.number() + " " + briefing.title(),
                    "passed",
                    drill.passed()),
                "row-title"));
    most(told, "class-page.missed-most", drill.missed());
    most(told, "class-page.turned-most", drill.turns());
  }

  private void most(VBox told, String key, List<ClassResults.Count> counts) {
    counts.stream()
        .findFirst()
        .map(most -> text.count(key, most.people(), "title", most.title()))
        .ifPresent(words -> told.getChildren().add(new Paragraph(words, "page-text")));
  }

  private Label fault(String name, Optional<JournalRun> fault) {
    return new Paragraph(
        text.text("class-page.fault", "file", name, "why", why(text, fault)), "finding-warning");
  }

  /** Why a file cannot be told, in words. */
  public static String why(WindowText text, Optional<JournalRun> fault) {
    String key =
        switch (fault.orElse(null)) {
          case null -> "unreadable";
          case JournalRun.NoJournal _ -> "no-journal";
          case JournalRun.NoDrill _ -> "no-drill";
          case JournalRun.DrillNotFound _ -> "drill-not-found";
          case JournalRun.DrillUnusable _ -> "drill-unusable";
          case JournalRun.Opened _ ->
              throw new IllegalArgumentException("nothing is wrong with it");
        };
    return text.text("run-fault." + key);
  }

  private Node foot(Node first) {
    Button choose = button("choose", actions.choose());
    FlowPane foot = new FlowPane(8, 8, button("back", actions.back()));
    if (any()) {
      foot.getChildren().add(button("export", actions.export()));
    }
    foot.getChildren().add(choose);
    foot.setAlignment(Pos.CENTER_RIGHT);
    setUserData(first == null ? choose : first);
    return foot;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(text.text("class-page." + key));
    button.setId(ID + "/" + key);
    button.getStyleClass().add("page-button");
    button.setOnAction(press -> action.run());
    return button;
  }

  /** People down, drills across. */
  private record ClassTable(WindowText text, ClassResults results) {
    TableView<List<ClassResults.Line>> view() {
      TableView<List<ClassResults.Line>> table = new TableView<>();
      table.getStyleClass().add("class-table");
      table.setAccessibleText(text.text("class-page.table"));
      table.getColumns().add(column(text.text("class-page.who"), NAME, this::who));
      for (ClassResults.PerDrill drill : results.drills()) {
        String id = drill.drill().id();
        table
            .getColumns()
            .add(ResultCell.column(text, drill.drill().briefing().number(), it -> of(it, id)));
      }
      table.getItems().setAll(people());
      table.setMinHeight(0);
      table.setPrefHeight(0);
      return table;
    }

    /** Whoever gave no name stands alone with each run. */
    private List<List<ClassResults.Line>> people() {
      Map<String, List<ClassResults.Line>> people = new java.util.TreeMap<>();
      for (ClassResults.Line line : results.lines()) {
        String who = line.trainee().isEmpty() ? "\uffff" + line.best().journal() : line.trainee();
        people.computeIfAbsent(who, any -> new java.util.ArrayList<>()).add(line);
      }
      return List.copyOf(people.values());
    }

    private String who(List<ClassResults.Line> lines) {
      ClassResults.Line first = lines.getFirst();
      return first.trainee().isEmpty()
          ? text.text("class-page.nobody", "journal", first.best().journal())
          : first.trainee();
    }

    private Optional<ClassResults.Line> of(List<ClassResults.Line> lines, String drill) {
      return lines.stream().filter(line -> line.best().drill().id().equals(drill)).findFirst();
    }

    private static TableColumn<List<ClassResults.Line>, String> column(
        String title,
        double width,
        java.util.function.Function<List<ClassResults.Line>, String> words) {
      TableColumn<List<ClassResults.Line>, String> column = new TableColumn<>(title);
      column.setPrefWidth(width);
      column.setReorderable(false);
      column.setCellValueFactory(it -> new ReadOnlyStringWrapper(words.apply(it.getValue())));
      return column;
    }
  }
}
