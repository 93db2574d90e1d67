// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillFilter;
import oobesim.coach.DrillShelf;
import oobesim.coach.Results;
import oobesim.drill.Drill;
import oobesim.ui.control.FieldLabel;
import oobesim.ui.trainee.text.WindowText;

/** Above the list of drills: for whom, how hard, which words, and how many are passed. */
final class DrillFilters extends VBox {
  private static final int LEVELS = 3;

  private final WindowText text;
  private final Results results;
  private List<DrillShelf.Entry> all;
  private final Consumer<DrillFilter> told;
  private final TextField field = new TextField();
  private final FlowPane choices = new FlowPane();
  private DrillFilter filter;

  /**
   * The filters.
   *
   * @param filter what is wanted at first
   * @param told told what is wanted then
   */
  DrillFilters(
      WindowText text, DrillsPage.Content content, DrillFilter filter, Consumer<DrillFilter> told) {
    this.text = text;
    this.all = content.entries();
    this.results = content.results();
    this.filter = filter;
    this.told = told;
    getStyleClass().add("drill-filters");
    choices.getStyleClass().add("drill-choices");
    choices.getChildren().addAll(roles(), levels(), field);
    choices.widthProperty().subscribe(this::fitField);
    field.setId(DrillsPage.ID + "/search");
    field.setPromptText(text.text("drills-page.search"));
    FieldLabel.give(field, text.text("drills-page.search"));
    field.setText(filter.words());
    field
        .textProperty()
        .subscribe(words -> want(it -> new DrillFilter(it.role(), it.level(), words, it.open())));
    getChildren().addAll(choices, progress());
  }

  /** Counts other drills. */
  void show(List<DrillShelf.Entry> entries) {
    all = entries;
    choices.getChildren().set(0, roles());
    getChildren().set(1, progress());
    // Other numbers take other room, which is known once they have their font.
    choices.applyCss();
    fitField();
  }

  /** The field takes what is left of its row. */
  private void fitField() {
    double others = 0;
    for (Node node : choices.getChildren()) {
      others += node == field ? 0 : node.prefWidth(-1) + choices.getHgap();
    }
    double left = choices.getWidth() - others - 1;
    double least = field.getFont().getSize() * 9;
    field.setPrefWidth(left >= least ? left : Math.max(least, choices.getWidth()));
  }

  private void want(UnaryOperator<DrillFilter> change) {
    DrillFilter next = change.apply(filter);
    if (!next.equals(filter)) {
      filter = next;
      told.accept(next);
    }
  }

  private String chosen(String name) {
    return text.text("segment.chosen", "name", name);
  }

  private Node roles() {
    Segments<Drill.Role> roles =
        new Segments<>(
            filter.role(),
            role -> want(it -> new DrillFilter(role, it.level(), it.words(), it.open())),
            this::chosen);
    long drills = all.stream().filter(it -> it.drill().isPresent()).count();
    roles.add(
        DrillsPage.ID + "/role-all",
        Optional.empty(),
        text.text("drills-page.all", "number", drills),
        null);
    for (Drill.Role role : Drill.Role.values()) {
      String word = RoleIcon.word(role);
      long number =
          all.stream()
              .flatMap(it -> it.drill().stream())
              .filter(it -> it.briefing().roles().contains(role))
              .count();
      String name =
          text.text(
              "drills-page.role.count",
              "role",
              text.text("drills-page.role." + word),
              "number",
              number);
      roles.add(DrillsPage.ID + "/role-" + word, Optional.of(role), name, RoleIcon.of(role));
    }
    return roles;
  }

  private Node levels() {
    Segments<Integer> levels =
        new Segments<>(
            filter.level(),
            level -> want(it -> new DrillFilter(it.role(), level, it.words(), it.open())),
            this::chosen);
    Label name = new Label(text.text("drills-page.levels"));
    name.getStyleClass().add("segments-name");
    name.setMinWidth(USE_PREF_SIZE);
    levels.getChildren().add(name);
    for (int level = 1; level <= LEVELS; level++) {
      String digit = Integer.toString(level);
      levels.add(DrillsPage.ID + "/level-" + digit, Optional.of(level), digit, null);
    }
    return levels;
  }

  private Node progress() {
    List<Drill> drills = all.stream().flatMap(it -> it.drill().stream()).toList();
    long passed = drills.stream().filter(it -> results.passed(it.id())).count();
    Region done = new Region();
    done.getStyleClass().add("progress-done");
    StackPane bar = new StackPane(done);
    bar.getStyleClass().add("progress");
    bar.setAlignment(Pos.CENTER_LEFT);
    double share = drills.isEmpty() ? 0 : (double) passed / drills.size();
    done.maxWidthProperty().bind(bar.widthProperty().multiply(share));
    Label count =
        new Label(text.text("drills-page.passed", "passed", passed, "all", drills.size()));
    count.setId(DrillsPage.ID + "/progress");
    count.getStyleClass().add("page-quiet");
    count.setMinWidth(USE_PREF_SIZE);
    CheckBox open = new CheckBox(text.text("drills-page.open"));
    open.setId(DrillsPage.ID + "/open");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setSelected(filter.open());
    open.selectedProperty()
        .subscribe(on -> want(it -> new DrillFilter(it.role(), it.level(), it.words(), on)));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(bar, count, space, open);
    row.getStyleClass().add("drill-progress");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Where words are typed. */
  TextField field() {
    return field;
  }
}
