// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import oobesim.flow.FailurePlaces;
import oobesim.ui.console.flow.FlowPanel;
import oobesim.ui.console.panel.ChecklistPart;
import oobesim.ui.console.panel.FaultsPart;
import oobesim.ui.console.panel.JournalPart;
import oobesim.ui.console.panel.MarksPart;
import oobesim.ui.console.panel.MirrorPanel;
import oobesim.ui.console.panel.WorldPart;
import oobesim.ui.console.text.StationText;
import oobesim.ui.console.time.TimelinePanel;
import oobesim.ui.console.time.Transport;
import oobesim.ui.console.view.Card;
import oobesim.ui.console.view.Part;
import oobesim.ui.console.view.StationActions;
import oobesim.ui.console.view.StationIcon;
import oobesim.ui.console.view.StationNodes;
import oobesim.ui.console.view.StationView;
import oobesim.ui.console.view.TabCard;
import oobesim.ui.render.ScreenPictures;

/** All panels of a station, kept up to date together. */
final class StationPanels {
  private final StationText text;
  private final TopBar top;
  private final Transport transport;
  private final FlowPanel flow;
  private final MirrorPanel mirror;
  private final ChecklistPart checklist;
  private final JournalPart journal;
  private final MarksPart marks;
  private final WorldPart world;
  private final FaultsPart faults;
  private final TimelinePanel timeline;
  private final StackPane worldRoom = new StackPane();
  private final StackPane faultsRoom = new StackPane();
  private final Card worldCard = new Card("station/world", worldRoom);
  private final Card faultsCard = new Card("station/faults", faultsRoom);
  private final Label changed = StationNodes.chip("", "count-chip");
  private final Label active = StationNodes.chip("", "count-chip");
  private final TabCard tabs;
  private final TabCard all;
  private final StationLayout layout;
  private String usual = "";

  StationPanels(StationSetup setup, StationActions actions) {
    text = setup.text();
    ScreenPictures pictures = new ScreenPictures();
    top = new TopBar(setup, actions);
    transport = new Transport(text, actions, pictures);
    flow = new FlowPanel(text, actions);
    mirror = new MirrorPanel(text, actions);
    checklist =
        new ChecklistPart(
            text, score -> actions.mark(text.text("checklist.score-seen", "score", score)));
    journal = new JournalPart(text);
    marks = new MarksPart(text);
    world = new WorldPart(text, actions);
    faults = new FaultsPart(text, actions, setup.causes(), places(setup));
    timeline = new TimelinePanel(text, actions, pictures);
    tabs = new TabCard("station/tabs", List.of(checklistTab(), journalTab(), marksTab(false)));
    all =
        new TabCard(
            "station/all",
            List.of(checklistTab(), worldTab(), faultsTab(), journalTab(), marksTab(true)));
    heads(setup, actions);
    layout =
        new StationLayout(
            new StationLayout.Panels(
                top,
                transport,
                flow,
                mirror,
                all,
                tabs,
                worldCard,
                faultsCard,
                timeline,
                this::arrange));
  }

  private static Supplier<List<String>> places(StationSetup setup) {
    return () ->
        setup.bench().run().stream()
            .flatMap(run -> FailurePlaces.of(run.flow().chart()).stream())
            .toList();
  }

  private void heads(StationSetup setup, StationActions actions) {
    worldCard.head(
        StationNodes.whole(text.text("world.title"), "card-title"),
        changed,
        StationNodes.between(),
        StationNodes.link(text.text("world.all"), "station/all-settings", actions::allSettings));
    faultsCard.head(
        StationNodes.whole(text.text("faults.title"), "card-title"),
        active,
        StationNodes.between(),
        StationNodes.link(
            text.text("faults.all", "number", faults.all()),
            "station/all-faults",
            actions::allFailures));
  }

  private TabCard.Entry checklistTab() {
    return entry("checklist", StationIcon.RESULT, checklist, checklist::count, "tab-count");
  }

  private TabCard.Entry worldTab() {
    return entry("world", StationIcon.GLOBE, world, world::count, "tab-changed");
  }

  private TabCard.Entry faultsTab() {
    return entry("faults", StationIcon.ARMED, faults, faults::count, "tab-changed");
  }

  private TabCard.Entry journalTab() {
    return entry("journal", StationIcon.JOURNAL, journal, () -> "", "tab-count");
  }

  private TabCard.Entry marksTab(boolean picture) {
    return new TabCard.Entry(
        "marks",
        text.text("tab.marks"),
        StationIcon.MARK,
        picture,
        marks,
        new TabCard.Count(marks::count, "tab-marks"));
  }

  private TabCard.Entry entry(
      String id, StationIcon icon, Part part, Supplier<String> count, String style) {
    return new TabCard.Entry(
        id, text.text("tab." + id), icon, false, part, new TabCard.Count(count, style));
  }

  /** A part is in one panel at a time. */
  private void arrange() {
    if (layout != null && layout.folded()) {
      worldRoom.getChildren().clear();
      faultsRoom.getChildren().clear();
      all.open(all.open());
    } else {
      worldRoom.getChildren().setAll(world.node());
      faultsRoom.getChildren().setAll(faults.node());
      tabs.open(tabs.open());
    }
  }

  StationLayout layout() {
    return layout;
  }

  MirrorPanel mirror() {
    return mirror;
  }

  TimelinePanel timeline() {
    return timeline;
  }

  private Stream<Part> parts() {
    return Stream.of(
        top, transport, flow, mirror, checklist, journal, marks, world, faults, timeline);
  }

  void show(StationView view) {
    begin(view.lesson().isPresent() ? "checklist" : "journal");
    parts().forEach(part -> part.show(view));
    tabs.count();
    all.count();
    chip(changed, world.changed());
    chip(active, faults.active());
  }

  /** A rehearsal without a drill has no checklist; what somebody opens in it stays open. */
  private void begin(String tab) {
    if (!tab.equals(usual)) {
      usual = tab;
      // A part is in one panel at a time: the one that is to be seen has it last.
      (layout.folded() ? tabs : all).open(tab);
      (layout.folded() ? all : tabs).open(tab);
    }
  }

  private static void chip(Label chip, Optional<String> words) {
    chip.setText(words.orElse(""));
    chip.setVisible(words.isPresent());
    chip.setManaged(words.isPresent());
  }

  void tick(StationView view, Duration now) {
    parts().forEach(part -> part.tick(view, now));
  }

  /** Opens one of the tabs, or goes to its panel where it has one of its own. */
  void open(String id) {
    if (layout.folded()) {
      all.open(id);
      all.entrance().requestFocus();
    } else if (tabs.open(id)) {
      tabs.entrance().requestFocus();
    } else {
      (id.equals("world") ? world : faults).entrance().requestFocus();
    }
  }

  /** The panels in the order in which the keyboard goes through them, with their entrances. */
  List<Stop> stops() {
    List<Stop> first =
        List.of(
            new Stop(top.node(), top::entrance),
            new Stop(transport.node(), transport::entrance),
            new Stop(flow.node(), flow::entrance),
            new Stop(mirror.node(), mirror::entrance));
    List<Stop> middle =
        layout.folded()
            ? List.of(new Stop(all.card(), all::entrance))
            : List.of(
                new Stop(tabs.card(), tabs::entrance),
                new Stop(worldCard, world::entrance),
                new Stop(faultsCard, faults::entrance));
    Stop last = new Stop(timeline.node(), timeline::entrance);
    return Stream.of(first.stream(), middle.stream(), Stream.of(last))
        .flatMap(stops -> stops)
        .toList();
  }

  /**
   * A panel that the keyboard can go to.
   *
   * @param panel the panel
   * @param entrance where the keyboard enters it
   */
  record Stop(javafx.scene.Node panel, Supplier<javafx.scene.Node> entrance) {}
}
