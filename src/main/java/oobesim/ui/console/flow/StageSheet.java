// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.instructor.Sight;
import oobesim.instructor.station.FlowStage;
import oobesim.instructor.station.Leg;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.console.view.TypeToFind;
import oobesim.ui.render.ScreenPictures;

/** The pages that a run has shown in a stage, with their pictures: ENTER looks at one. */
public final class StageSheet {
  private final StationText text;
  private final StationActions actions;
  private final Runnable close;
  private final ScreenPictures pictures = new ScreenPictures();
  private final StackPane node = new StackPane();

  /** The sheet of a stage. */
  public StageSheet(
      StationText text, StationView view, FlowStage stage, StationActions actions, Runnable close) {
    this.text = text;
    this.actions = actions;
    this.close = close;
    ListView<Sight> list = list(view, stage);
    VBox sheet =
        new VBox(
            StationNodes.row(
                10,
                StageWords.picture(stage, 20),
                StationNodes.whole(StageWords.name(text, stage), "opened-name"),
                StationNodes.between(),
                StationNodes.link(text.text("sheet.close"), "station/sheet-close", close)),
            list,
            StationNodes.label(text.text("sheet.hint"), "note"));
    sheet.getStyleClass().add("stage-sheet");
    sheet.setMaxSize(640, 520);
    node.getStyleClass().add("station-veil");
    node.setId("station/sheet");
    node.getChildren().add(sheet);
    StackPane.setAlignment(sheet, Pos.CENTER);
    node.setOnMouseClicked(
        click -> {
          if (click.getTarget() == node) {
            close.run();
          }
        });
    node.setUserData(list);
  }

  private ListView<Sight> list(StationView view, FlowStage stage) {
    List<Sight> sights = new ArrayList<>();
    Leg.of(view.sights()).stream()
        .filter(leg -> leg.stage() == stage)
        .forEach(leg -> sights.addAll(leg.sights()));
    ListView<Sight> list = new ListView<>();
    TypeToFind.in(list, sight -> sight.screen().id().value());
    list.getStyleClass().add("station-list");
    StationNodes.name(list, "station/sheet-pages", StageWords.name(text, stage));
    list.getItems().setAll(sights);
    list.setPlaceholder(StationNodes.label(text.text("sheet.none"), "note", "placeholder"));
    list.setCellFactory(
        of ->
            new ListCell<>() {
              @Override
              protected void updateItem(Sight sight, boolean empty) {
                super.updateItem(sight, empty);
                setGraphic(empty || sight == null ? null : row(sight));
              }
            });
    list.setOnKeyPressed(
        press -> {
          if (press.getCode() == KeyCode.ENTER) {
            look(list.getSelectionModel().getSelectedItem());
            press.consume();
          }
        });
    list.setOnMouseClicked(click -> look(list.getSelectionModel().getSelectedItem()));
    list.getSelectionModel().selectFirst();
    return list;
  }

  private void look(Sight sight) {
    if (sight != null) {
      close.run();
      actions.look(sight);
    }
  }

  private Node row(Sight sight) {
    ImageView picture = new ImageView(pictures.of(sight.screen()));
    picture.setFitWidth(115);
    picture.setFitHeight(72);
    picture.setSmooth(true);
    VBox words =
        new VBox(
            StationNodes.label(sight.screen().title(), "row-title"),
            StationNodes.label(sight.page().value(), "note"));
    words.setAlignment(Pos.CENTER_LEFT);
    return StationNodes.row(
        14,
        picture,
        words,
        StationNodes.between(),
        StationNodes.whole(StationNodes.clock(sight.at()), "row-time"),
        StationIcon.RIGHT.node(14));
  }

  /** What covers the panels. */
  public Region node() {
    return node;
  }
}
