// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillShelf;
import oobesim.coach.Results;
import oobesim.drill.Drill;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.trainee.page.WrappingCell;
import oobesim.ui.trainee.text.WindowText;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** A drill as a row; above the first one of a group stand its name and how many are passed. */
final class DrillCell extends WrappingCell<DrillShelf.Entry> {
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final int STARS = 3;

  private final WindowText text;
  private final Supplier<DrillGroups> groups;
  private final Results results;
  private final BooleanSupplier narrow;
  private final Label groupName = label("group-name");
  private final Label groupCount = new Label();
  private final HBox heading = new HBox(groupName, groupCount);
  private final Label number = fixed("drill-number");
  private final Label title = label("row-title");
  private final HBox roles = new HBox();
  private final Label level = fixed("drill-level");
  private final Label minutes = fixed("drill-minutes");
  private final HBox score = new HBox();
  private final HBox row = new HBox(number, title, roles, level, minutes, score);

  DrillCell(
      WindowText text, Supplier<DrillGroups> groups, Results results, BooleanSupplier narrow) {
    this.text = text;
    this.groups = groups;
    this.results = results;
    this.narrow = narrow;
    getStyleClass().add("grouped-cell");
    heading.getStyleClass().add("group-heading");
    ArabicLines.wrap(groupName);
    groupCount.getStyleClass().add("group-count");
    groupCount.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    roles.getStyleClass().add("drill-roles");
    roles.setMinWidth(USE_PREF_SIZE);
    score.getStyleClass().add("drill-score");
    score.setMinWidth(USE_PREF_SIZE);
    row.getStyleClass().addAll("row", "drill-row");
    row.setAlignment(Pos.CENTER_LEFT);
    wraps(new VBox(heading, row));
  }

  private static Label fixed(String style) {
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void updateItem(DrillShelf.Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    boolean tight = narrow.getAsBoolean();
    showGroup(entry);
    row.pseudoClassStateChanged(BAD, entry.drill().isEmpty());
    title.setText(entry.title());
    Optional<Drill.Briefing> told = entry.drill().map(Drill::briefing);
    number.setText(told.map(Drill.Briefing::number).orElse(""));
    level.setText(told.map(it -> text.text("drills-page.level", "level", it.level())).orElse(""));
    minutes.setText(
        told.map(it -> text.text("drills-page.minutes", "minutes", it.minutes())).orElse(""));
    roles.getChildren().clear();
    told.stream()
        .flatMap(it -> it.roles().stream())
        .forEach(role -> roles.getChildren().add(RoleIcon.of(role)));
    shows(level, !tight);
    shows(minutes, told.isPresent());
    shows(roles, told.isPresent());
    shows(level, told.isPresent() && !tight);
    setAccessibleText(said(entry, told, showScore(entry, tight)));
    setGraphic(box());
  }

  private static void shows(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private String said(DrillShelf.Entry entry, Optional<Drill.Briefing> told, String worth) {
    String who =
        told.stream()
            .flatMap(it -> it.roles().stream())
            .map(role -> text.text("drills-page.role." + RoleIcon.word(role)))
            .collect(Collectors.joining(", "));
    return List.of(
            group(entry),
            number.getText(),
            entry.title(),
            who,
            level.getText(),
            minutes.getText(),
            worth)
        .stream()
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String group(DrillShelf.Entry entry) {
    return entry.drill().map(it -> it.briefing().group()).orElse(text.text("drills-page.faulty"));
  }

  private void showGroup(DrillShelf.Entry entry) {
    String group = group(entry);
    int index = getIndex();
    boolean first = index <= 0 || !group(getListView().getItems().get(index - 1)).equals(group);
    shows(heading, first);
    groupName.setText(group);
    DrillGroups.Count count = groups.get().of(group);
    groupCount.setText(
        count.all() == 0
            ? ""
            : text.text("drills-page.passed", "passed", count.passed(), "all", count.all()));
  }

  /** Shows what the drill was worth, and returns it in words. */
  private String showScore(DrillShelf.Entry entry, boolean tight) {
    score.getChildren().clear();
    if (entry.drill().isEmpty()) {
      return worth("drill-faulty", text.text("drills-page.faulty.row"));
    }
    Optional<Results.Best> best = results.of(entry.drill().get().id());
    if (best.isEmpty()) {
      worth("drill-never", text.text("drills-page.never"));
      return text.text("drills-page.never.said");
    }
    Results.Best it = best.get();
    String points = text.text("drills-page.points", "points", it.points(), "most", it.most());
    if (!it.passed()) {
      return worth("drill-never", text.text("drills-page.not-yet", "points", points));
    }
    for (int star = 1; star <= STARS && !tight; star++) {
      boolean full = star <= it.stars();
      FontIcon icon = new FontIcon(full ? FluentUiFilledMZ.STAR_24 : FluentUiRegularMZ.STAR_24);
      icon.getStyleClass().add(full ? "star-full" : "star-empty");
      score.getChildren().add(icon);
    }
    return worth("drill-points", points);
  }

  private String worth(String style, String words) {
    Label label = fixed(style);
    label.setText(words);
    score.getChildren().add(label);
    return words;
  }
}
