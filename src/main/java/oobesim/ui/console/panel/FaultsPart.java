// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.flow.FailureEntry;
import oobesim.instructor.Causes;
import oobesim.instructor.station.Insertion;
import oobesim.instructor.station.PutIn;
import oobesim.provisioning.around.InjectedFault;
import oobesim.session.Input;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;

/** Failures: those that are put in, and a search for more. */
public final class FaultsPart implements Part {
  private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

  private final StationText text;
  private final StationActions actions;
  private final Causes causes;
  private final InsertionRow insertion;
  private final VBox on = new VBox();
  private final TextField search = new TextField();
  private final Label found = StationNodes.whole("", "note");
  private final ListView<FailureEntry> list;
  private final VBox body = new VBox();
  private List<PutIn> putIn = List.of();
  private long seed;
  private int drawn;
  private boolean locked;

  /**
   * The part; it shows nothing yet.
   *
   * @param places the places at which the flow that is run tries something
   */
  public FaultsPart(
      StationText text, StationActions actions, Causes causes, Supplier<List<String>> places) {
    this.text = text;
    this.actions = actions;
    this.causes = causes;
    list = StationLists.of("station/found", text.text("faults.found"), this::row);
    insertion = new InsertionRow(text, places, this::insert);
    StationNodes.name(search, "station/search", text.text("faults.search"));
    search.setPromptText(text.text("faults.search"));
    search.getStyleClass().add("search-field");
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ENTER) {
            insert();
            press.consume();
          }
        });
    list.getSelectionModel().selectedItemProperty().subscribe(insertion::of);
    HBox line = StationNodes.row(8, StationIcon.SEARCH.node(16), search, found);
    line.getStyleClass().add("search");
    HBox.setHgrow(search, Priority.ALWAYS);
    search.focusedProperty().subscribe(in -> line.pseudoClassStateChanged(FOCUSED, in));
    on.getStyleClass().add("put-in");
    body.getStyleClass().addAll("part", "faults");
    VBox.setVgrow(list, Priority.ALWAYS);
    body.getChildren().addAll(on, line, list, insertion.node());
  }

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("searching");

  /** From the search the list is steered, and ENTER puts in what is chosen. */
  private void inSearch(KeyEvent press) {
    int index = list.getSelectionModel().getSelectedIndex();
    switch (press.getCode()) {
      case DOWN -> choose(index + 1);
      case UP -> choose(index - 1);
      case ENTER -> insert();
      default -> {
        return;
      }
    }
    press.consume();
  }

  private void choose(int index) {
    if (index >= 0 && index < list.getItems().size()) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - 1));
    }
  }

  private void find() {
    List<FailureEntry> entries =
        causes.find(search.getText()).stream().filter(FailureEntry::injected).toList();
    StationLists.set(list, entries);
    found.setText(text.text("faults.number", "number", entries.size()));
    list.getSelectionModel().select(0);
    list.scrollTo(0);
  }

  private Node row(FailureEntry entry) {
    String code = entry.code().isEmpty() ? text.text("faults.no-code") : entry.code();
    Label title = StationNodes.label(causes.words().title(entry), "row-title");
    String retry = text.text("faults.retry." + entry.knowledge().retry());
    VBox row =
        new VBox(
            title,
            StationNodes.label(text.text("faults.row", "code", code, "retry", retry), "note"));
    row.getStyleClass().add("fault-row");
    return row;
  }

  private void insert() {
    Optional<FailureEntry> chosen =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(it -> !locked);
    if (insertion.draws()) {
      Insertion.drawn(list.getItems(), seed, drawn++)
          .filter(it -> !locked)
          .ifPresent(entry -> put(new Insertion.Now().of(entry.id())));
    } else {
      chosen.flatMap(entry -> insertion.chosen().map(it -> it.of(entry.id()))).ifPresent(this::put);
    }
  }

  private void put(InjectedFault fault) {
    actions.apply(new Input.Fault(fault, true));
  }

  @Override
  public Node node() {
    return body;
  }

  @Override
  public void show(StationView view) {
    seed = view.run().world().seed();
    locked = view.test();
    insertion.setLocked(locked);
    if (list.getItems().isEmpty() && search.getText().isEmpty()) {
      find();
    }
    if (!putIn.equals(view.faults())) {
      putIn = view.faults();
      on.getChildren().setAll(putIn.stream().limit(3).map(this::row).toList());
    }
  }

  private Node row(PutIn one) {
    String id = one.fault().id();
    String title = causes.catalog().find(id).map(causes.words()::title).orElse(id);
    Label name = StationNodes.label(title, "row-title");
    VBox words = new VBox(name, StationNodes.label(state(one), "note"));
    words.setMinWidth(0);
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Node remove =
        StationNodes.button(
            text.text("faults.remove"),
            "station/remove-" + id,
            () -> actions.apply(new Input.Fault(id, false)));
    remove.setDisable(locked);
    StationIcon icon = one.armed() ? StationIcon.ARMED : StationIcon.FAULT;
    HBox row = StationNodes.row(12, icon.node(20), words, remove);
    row.getStyleClass().add("put-in-row");
    row.pseudoClassStateChanged(ARMED, one.armed());
    return row;
  }

  private String state(PutIn one) {
    InjectedFault fault = one.fault();
    if (!one.armed()) {
      return one.since()
          .map(at -> text.text("faults.since", "time", StationNodes.clock(at)))
          .orElse(text.text("faults.from-profile"));
    }
    if (!fault.from().isZero()) {
      return text.text("faults.waits-time", "time", StationNodes.clock(fault.from()));
    }
    if (fault.onAttempt() > 1) {
      return text.text("faults.waits-try", "number", fault.onAttempt());
    }
    return text.text("faults.waits-place", "place", insertion.place(place(fault)));
  }

  private String place(InjectedFault fault) {
    return fault
        .place()
        .or(() -> causes.catalog().find(fault.id()).map(FailureEntry::place))
        .orElse("");
  }

  /** How many are in, empty for none. */
  public String count() {
    return putIn.isEmpty() ? "" : String.valueOf(putIn.size());
  }

  /** How many are in, in words. */
  public Optional<String> active() {
    return putIn.isEmpty()
        ? Optional.empty()
        : Optional.of(text.text("faults.on", "number", putIn.size()));
  }

  /** How many there are to choose from. */
  public long all() {
    return causes.catalog().all().size();
  }

  @Override
  public Node entrance() {
    return search;
  }
}
