// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import oobesim.instructor.LaterChange;
import oobesim.instructor.station.Insertion;
import oobesim.instructor.station.Outage;
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
  private final ListView<Offered> list;
  private final VBox body = new VBox();
  private List<PutIn> putIn = List.of();
  private List<LaterChange> later = List.of();
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
    list = StationLists.of("station/found", text.text("faults.found"), this::name, this::row);
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
    List<Offered> offered = new ArrayList<>();
    entries.forEach(entry -> offered.add(new Offered.Failing(entry)));
    outages(search.getText()).forEach(outage -> offered.add(new Offered.Going(outage)));
    StationLists.set(list, offered);
    found.setText(text.text("faults.number", "number", offered.size()));
    list.getSelectionModel().select(0);
    list.scrollTo(0);
  }

  /** What goes around the device and has all words of a search in its name. */
  private List<Outage> outages(String sought) {
    List<String> words = List.of(sought.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return Stream.of(Outage.values())
        .filter(outage -> words.stream().allMatch(name(outage).toLowerCase(Locale.ROOT)::contains))
        .toList();
  }

  private String name(Offered offered) {
    return switch (offered) {
      case Offered.Failing(FailureEntry entry) -> causes.words().title(entry);
      case Offered.Going(Outage outage) -> name(outage);
    };
  }

  private String name(Outage outage) {
    return text.text("outage." + outage.id());
  }

  private Node row(Offered offered) {
    return switch (offered) {
      case Offered.Failing(FailureEntry entry) -> row(entry);
      case Offered.Going(Outage outage) -> row(name(outage), text.text("outage.row"));
    };
  }

  private static Node row(String name, String note) {
    VBox row = new VBox(StationNodes.label(name, "row-title"), StationNodes.label(note, "note"));
    row.getStyleClass().add("fault-row");
    return row;
  }

  private Node row(FailureEntry entry) {
    String code = entry.code().isEmpty() ? text.text("faults.no-code") : entry.code();
    String retry = text.text("faults.retry." + entry.knowledge().retry());
    return row(causes.words().title(entry), text.text("faults.row", "code", code, "retry", retry));
  }

  private void insert() {
    if (locked) {
      return;
    }
    if (insertion.draws()) {
      List<FailureEntry> failures =
          list.getItems().stream()
              .flatMap(it -> it instanceof Offered.Failing(var entry) ? Stream.of(entry) : null)
              .toList();
      Insertion.drawn(failures, seed, drawn++)
          .ifPresent(entry -> put(new Insertion.Now().of(entry.id())));
    } else if (list.getSelectionModel().getSelectedItem() instanceof Offered chosen) {
      insertion.chosen().ifPresent(when -> put(chosen, when));
    }
  }

  private void put(Offered chosen, Insertion when) {
    switch (chosen) {
      case Offered.Failing(FailureEntry entry) -> put(when.of(entry.id()));
      case Offered.Going(Outage outage) ->
          outage.later(when).ifPresentOrElse(actions::later, () -> actions.apply(outage.change()));
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
    if (!putIn.equals(view.faults()) || !later.equals(view.run().laterChanges())) {
      putIn = view.faults();
      later = view.run().laterChanges();
      on.getChildren()
          .setAll(
              Stream.concat(later.stream().map(this::row), putIn.stream().map(this::row))
                  .limit(3)
                  .toList());
    }
  }

  private Node row(LaterChange one) {
    Outage outage = Outage.of(one.change()).orElseThrow();
    String state =
        switch (one.when()) {
          case LaterChange.AtPlace(String place) ->
              text.text("faults.waits-place", "place", insertion.place(place));
          case LaterChange.AtTime(var moment) ->
              text.text("faults.waits-time", "time", StationNodes.clock(moment));
        };
    return row(outage.id(), name(outage), state, true, () -> actions.callOff(one));
  }

  private Node row(PutIn one) {
    String id = one.fault().id();
    String title = causes.catalog().find(id).map(causes.words()::title).orElse(id);
    Runnable remove = () -> actions.apply(new Input.Fault(id, false));
    return row(id, title, state(one), one.state() == PutIn.State.ARMED, remove);
  }

  private Node row(String id, String title, String state, boolean armed, Runnable removed) {
    Label name = StationNodes.label(title, "row-title");
    VBox words = new VBox(name, StationNodes.label(state, "note"));
    words.setMinWidth(0);
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Node remove = StationNodes.button(text.text("faults.remove"), "station/remove-" + id, removed);
    remove.setDisable(locked);
    StationIcon icon = armed ? StationIcon.ARMED : StationIcon.FAULT;
    HBox row = StationNodes.row(12, icon.node(20), words, remove);
    row.getStyleClass().add("put-in-row");
    row.pseudoClassStateChanged(ARMED, armed);
    return row;
  }

  private String state(PutIn one) {
    return switch (one.state()) {
      case ARMED -> waiting(one.fault());
      case STRIKING ->
          one.since()
              .map(at -> text.text("faults.since", "time", StationNodes.clock(at)))
              .orElse(text.text("faults.from-profile"));
      case OVER -> text.text("faults.over");
    };
  }

  private String waiting(InjectedFault fault) {
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
    return in() == 0 ? "" : String.valueOf(in());
  }

  /** How many are in, in words. */
  public Optional<String> active() {
    return in() == 0 ? Optional.empty() : Optional.of(text.text("faults.on", "number", in()));
  }

  private int in() {
    return putIn.size() + later.size();
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
