// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.coach.DrillFilter;
import oobesim.coach.DrillShelf;
import oobesim.coach.Results;
import oobesim.drill.Drill;
import oobesim.instructor.Pace;
import oobesim.session.Sitting;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.trainee.page.ListKeys;
import oobesim.ui.trainee.page.TitleRow;
import oobesim.ui.trainee.page.Way;
import oobesim.ui.trainee.page.WaySwitch;
import oobesim.ui.trainee.text.WindowText;

/** The drills to choose from, and beside them what a person is told before the chosen one. */
public final class DrillsPage extends Region {
  /** The page's node id. */
  public static final String ID = "drills-page";

  /** The widest page, in letters' heights, that shows list and briefing one at a time. */
  private static final double NARROW = 78.5;

  private static final double SHARE = 456.0 / 1280;

  private final WindowText text;
  private final Content content;
  private final Actions actions;
  private final ListView<DrillShelf.Entry> list = new ListView<>();
  private final DrillFilters filters;
  private final ListKeys keys;
  private final VBox left = new VBox();
  private final StartPane right;
  private List<DrillShelf.Entry> entries;
  private DrillGroups groups;
  private boolean narrow;
  private boolean reading;
  private boolean filling;

  /**
   * What stands on the page.
   *
   * @param entries the drills that are known at first, those with faults among them
   * @param results what came of those that were tried
   * @param remembered what was chosen the last time
   * @param pace how virtual time runs
   */
  public record Content(
      List<DrillShelf.Entry> entries, Results results, Remembered remembered, Pace pace) {
    public Content {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A drill that somebody wants to begin.
   *
   * @param file its file
   * @param drill the drill
   */
  public record Wish(Path file, Drill drill) {}

  /**
   * What a person does on the page.
   *
   * @param show wants another way into a rehearsal
   * @param start begins a drill
   * @param results wants the results of a class
   * @param back goes back to the run
   */
  public record Actions(
      Consumer<Way> show, Consumer<Wish> start, Runnable results, Runnable back) {}

  /** What somebody chose here, for the next time. */
  public static final class Remembered {
    private Sitting.Mode mode = Sitting.Mode.TRY;
    private String trainee = "";
    private DrillFilter filter = DrillFilter.ALL;
    private String drill = "";

    /** How drills are done. */
    public Sitting.Mode mode() {
      return mode;
    }

    /** The name or pseudonym for the record, may be empty. */
    public String trainee() {
      return trainee;
    }

    void set(Sitting.Mode next) {
      mode = next;
    }

    void trainee(String name) {
      trainee = name;
    }
  }

  /**
   * The page.
   *
   * @param runBehind whether there is a run to go back to
   */
  public DrillsPage(WindowText text, Content content, Actions actions, boolean runBehind) {
    this.text = text;
    this.content = content;
    this.actions = actions;
    entries = content.entries();
    groups = DrillGroups.of(entries, content.results());
    setId(ID);
    getStyleClass().addAll("simulator-page", "drills-page");
    Remembered last = content.remembered();
    filters = new DrillFilters(text, content, last.filter, this::filter);
    keys = new ListKeys(filters.field(), list);
    right = new StartPane(text, content, this::start, this::stepBack);
    prepareList();
    fillLeft(runBehind);
    getChildren().addAll(left, right);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setUserData(list);
    refill(last.drill);
  }

  private void prepareList() {
    list.setId(ID + "/list");
    list.setAccessibleText(text.text("drills-page.list"));
    list.setCellFactory(view -> new DrillCell(text, () -> groups, content.results(), () -> narrow));
    list.setPlaceholder(new Label());
    list.getSelectionModel().selectedItemProperty().subscribe(entry -> chosen(entry));
    list.setMinHeight(0);
    list.setPrefSize(0, 0);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /** Shows drills in the place of those before; what somebody has chosen and looked for stays. */
  public void offer(List<DrillShelf.Entry> read) {
    entries = List.copyOf(read);
    groups = DrillGroups.of(entries, content.results());
    filters.show(entries);
    Label nothing = new Label(text.text("drills-page.nothing"));
    ArabicLines.wrap(nothing);
    nothing.getStyleClass().add("page-quiet");
    list.setPlaceholder(nothing);
    refill(content.remembered().drill);
    keys.showChosen();
  }

  private void fillLeft(boolean runBehind) {
    left.getStyleClass().add("drills-left");
    WaySwitch ways = new WaySwitch(ID, Way.DRILLS, text, actions.show());
    left.getChildren().addAll(new TitleRow(text.text("start-page.title"), ways), filters, list);
    FlowPane links = new FlowPane(link("results", "drills-page.results", actions.results()));
    links.setHgap(16);
    if (runBehind) {
      links.getChildren().add(link("back", "start-page.back", actions.back()));
    }
    left.getChildren().add(links);
  }

  private Button link(String id, String key, Runnable action) {
    Button link = new Button(text.text(key));
    link.setId(ID + "/" + id);
    link.getStyleClass().add("page-link");
    link.setOnAction(press -> action.run());
    return link;
  }

  private void filter(DrillFilter next) {
    content.remembered().filter = next;
    String before = content.remembered().drill;
    List<DrillShelf.Entry> found = found();
    refill(next.meant(found, it -> name(it).equals(before)).map(DrillsPage::name).orElse(before));
    keys.showChosen();
  }

  private List<DrillShelf.Entry> found() {
    return content.remembered().filter.of(entries, content.results());
  }

  private void refill(String wanted) {
    List<DrillShelf.Entry> found = found();
    int index = found.stream().map(DrillsPage::name).toList().indexOf(wanted);
    // While the list is filled anew, its selection passes over entries that nobody chose.
    filling = true;
    list.getItems().setAll(found);
    list.getSelectionModel().clearAndSelect(Math.max(0, index));
    filling = false;
    chosen(list.getSelectionModel().getSelectedItem());
  }

  private static String name(DrillShelf.Entry entry) {
    return entry.file().toString();
  }

  private Optional<DrillShelf.Entry> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void chosen(DrillShelf.Entry entry) {
    if (!filling) {
      if (entry != null) {
        content.remembered().drill = name(entry);
      }
      right.show(Optional.ofNullable(entry));
    }
  }

  private void clicked(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      goOn();
    }
  }

  /** ENTER goes on from the list and from fields; a button that has the keyboard is pressed. */
  private void pressed(KeyEvent press) {
    Optional<Sitting.Mode> mode = mode(press);
    if (mode.isPresent()) {
      press.consume();
      right.choose(mode.get());
    } else if (press.getCode() == KeyCode.ENTER) {
      press.consume();
      if (press.getTarget() instanceof Button button) {
        button.fire();
      } else {
        goOn();
      }
    }
  }

  private static Optional<Sitting.Mode> mode(KeyEvent press) {
    if (!press.isControlDown() || press.isAltDown() || press.isShiftDown()) {
      return Optional.empty();
    }
    return switch (press.getCode()) {
      case DIGIT1, NUMPAD1 -> Optional.of(Sitting.Mode.SHOW);
      case DIGIT2, NUMPAD2 -> Optional.of(Sitting.Mode.TRY);
      case DIGIT3, NUMPAD3 -> Optional.of(Sitting.Mode.TEST);
      default -> Optional.empty();
    };
  }

  private void goOn() {
    if (narrow && !reading) {
      read(chosen().isPresent());
    } else {
      start();
    }
  }

  private void start() {
    chosen()
        .flatMap(entry -> entry.drill().map(drill -> new Wish(entry.file(), drill)))
        .ifPresent(actions.start());
  }

  /** Goes back from the briefing to the list, where they are one at a time; false if it is not. */
  public boolean stepBack() {
    boolean back = narrow && reading;
    if (back) {
      read(false);
    }
    return back;
  }

  private void read(boolean on) {
    reading = on;
    showParts();
    Node first = on ? right.first() : list;
    first.requestFocus();
    requestLayout();
  }

  private void showParts() {
    left.setVisible(!narrow || !reading);
    right.setVisible(!narrow || reading);
    right.setNarrow(narrow);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean now = width / right.letter() < NARROW;
    if (now != narrow) {
      narrow = now;
      list.refresh();
    }
    showParts();
    double side = narrow ? width : snapSizeX(width * SHARE);
    left.resizeRelocate(0, 0, narrow ? width : width - side, getHeight());
    right.resizeRelocate(width - side, 0, side, getHeight());
  }
}
