// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.provisioning.plan.EspPhase;
import oobesim.screen.Block;
import oobesim.screen.Keys;
import oobesim.screen.Tone;
import oobesim.ui.control.ChoiceListView;
import oobesim.ui.control.ConsoleView;
import oobesim.ui.control.EventRowsView;
import oobesim.ui.control.LicenceView;
import oobesim.ui.control.PhaseListView;
import oobesim.ui.control.QrPicture;
import oobesim.ui.control.ScrollArea;
import oobesim.ui.control.TabsView;
import oobesim.ui.control.TextInputView;
import oobesim.ui.control.TickView;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Style;

/** One method per kind of block. */
final class BlockViews {
  private static final double LEAST_PHASES = 160;
  private static final double QR_WINDOWS_10 = 260;

  private final Wiring wiring;
  private final Map<String, BlockColumn> insides = new HashMap<>();
  private final Map<EspPhase, ButtonBase> toggles = new HashMap<>();
  private final Map<String, TextInputView> fields = new HashMap<>();

  BlockViews(Wiring wiring) {
    this.wiring = wiring;
  }

  BlockView<?> of(Block block) {
    return switch (block) {
      case Block.Paragraph text -> paragraph(text);
      case Block.ChoiceList list -> choices(list);
      case Block.TextInput input -> field(input);
      case Block.CheckBox box -> tick(box);
      case Block.InlineButton inline -> inlineButton(inline);
      case Block.Facts facts -> facts(facts);
      case Block.Steps steps -> steps(steps);
      case Block.QrCode code -> qrCode(code);
      case Block.Spinner spinner -> spinner(spinner);
      case Block.Scroll scroll -> scroll(scroll);
      case Block.PhaseList phases -> phases(phases);
      case Block.Tabs tabs -> tabs(tabs);
      case Block.Heading heading -> heading(heading);
      case Block.EventRows events -> events(events);
      case Block.StartMenu menu -> startMenu(menu);
      case Block.Console console -> console(console);
    };
  }

  private BlockView<Block.Paragraph> paragraph(Block.Paragraph first) {
    Words words = new Words(Style.BODY, "");
    return shown(
        Block.Paragraph.class,
        words,
        first,
        (node, text) -> {
          node.getStyleClass().setAll(toneClass(text.tone()));
          node.setText(text.text());
        });
  }

  static String toneClass(Tone tone) {
    return switch (tone) {
      case NORMAL -> Style.BODY;
      case QUIET -> Style.QUIET;
      case ERROR -> Style.ERROR;
    };
  }

  private BlockView<Block.ChoiceList> choices(Block.ChoiceList first) {
    ChoiceListView list = new ChoiceListView(wiring::nodeId, this::inside, wiring::select);
    list.setId(wiring.nodeId(Keys.LIST));
    VBox.setVgrow(list, Priority.ALWAYS);
    return shown(Block.ChoiceList.class, list, first, ChoiceListView::show);
  }

  private Optional<Node> inside(Block.Option option) {
    if (option.inside().isEmpty()) {
      return Optional.empty();
    }
    BlockColumn column =
        insides.computeIfAbsent(option.id(), id -> new BlockColumn(wiring, "inside-column"));
    column.show(option.inside());
    return Optional.of(column);
  }

  private BlockView<Block.TextInput> field(Block.TextInput first) {
    TextInputView view =
        new TextInputView(first, wiring.nodeId(first.id()), text -> wiring.type(first.id(), text));
    wiring.add(view);
    fields.put(first.id(), view);
    return new BlockView<>(Block.TextInput.class, view, view::show);
  }

  private BlockView<Block.CheckBox> tick(Block.CheckBox first) {
    TickView box =
        new TickView(wiring.nodeId(first.id()), ticked -> wiring.check(first.id(), ticked));
    return shown(Block.CheckBox.class, box, first, TickView::show);
  }

  private BlockView<Block.InlineButton> inlineButton(Block.InlineButton first) {
    Optional<TextField> field = first.needs().map(fields::get).map(TextInputView::field);
    InlineButtonView view = new InlineButtonView(first, wiring, field);
    return shown(Block.InlineButton.class, view, first, InlineButtonView::show);
  }

  private BlockView<Block.Facts> facts(Block.Facts first) {
    return wiring.windows10()
        ? shown(Block.Facts.class, new FactColumns(wiring), first, FactColumns::show)
        : shown(Block.Facts.class, new FactLines(wiring), first, FactLines::show);
  }

  private BlockView<Block.Steps> steps(Block.Steps first) {
    return shown(Block.Steps.class, new StepLines(wiring), first, StepLines::show);
  }

  private BlockView<Block.QrCode> qrCode(Block.QrCode first) {
    QrPicture picture = new QrPicture(first.content(), wiring.windows10());
    if (wiring.windows10()) {
      picture.setPrefSize(QR_WINDOWS_10, QR_WINDOWS_10);
      picture.setMaxHeight(QR_WINDOWS_10);
    }
    Words caption = new Words(Style.QR_CAPTION, "");
    VBox column = new VBox(caption, picture);
    column.getStyleClass().add("qr-column");
    column.setFillWidth(false);
    VBox.setVgrow(picture, Priority.ALWAYS);
    VBox.setVgrow(column, Priority.SOMETIMES);
    column.setAlignment(wiring.windows10() ? Pos.TOP_CENTER : Pos.TOP_LEFT);
    return shown(
        Block.QrCode.class,
        column,
        first,
        (node, code) -> {
          picture.show(code.content());
          caption.setText(code.caption());
        });
  }

  private BlockView<Block.Spinner> spinner(Block.Spinner first) {
    SpinnerView view = new SpinnerView(wiring.windows10());
    VBox.setVgrow(view, Priority.ALWAYS);
    return shown(Block.Spinner.class, view, first, SpinnerView::show);
  }

  private BlockView<Block.Scroll> scroll(Block.Scroll first) {
    LicenceView view = new LicenceView(wiring.nodeId(Keys.TEXT));
    VBox.setVgrow(view, Priority.ALWAYS);
    return shown(Block.Scroll.class, view, first, LicenceView::show);
  }

  private BlockView<Block.PhaseList> phases(Block.PhaseList first) {
    PhaseListView view = new PhaseListView(this::toggle, wiring.windows());
    if (!wiring.windows10()) {
      return shown(Block.PhaseList.class, view, first, PhaseListView::show);
    }
    // In Windows 10 the list scrolls by itself, and the sentence under it stays at the foot.
    ScrollArea area = new ScrollArea(view, ScrollArea.Fit.WHOLE);
    area.setMinHeight(LEAST_PHASES);
    VBox.setVgrow(area, Priority.ALWAYS);
    view.show(first);
    return new BlockView<>(Block.PhaseList.class, area, view::show);
  }

  private Optional<Region> toggle(Block.PhaseLine line) {
    return line.toggle()
        .map(
            button -> {
              ButtonBase node =
                  toggles.computeIfAbsent(line.phase(), phase -> Toggles.make(button, wiring));
              Toggles.show(node, button, line.expanded(), wiring.windows10());
              return node;
            });
  }

  private BlockView<Block.Tabs> tabs(Block.Tabs first) {
    return shown(
        Block.Tabs.class, new TabsView(wiring::nodeId, wiring::click), first, TabsView::show);
  }

  private BlockView<Block.Heading> heading(Block.Heading first) {
    return shown(
        Block.Heading.class,
        new Words(Style.GROUP_HEADING, ""),
        first,
        (node, heading) -> node.setText(heading.text()));
  }

  private BlockView<Block.EventRows> events(Block.EventRows first) {
    EventRowsView view = new EventRowsView(wiring::nodeId, wiring::click);
    return shown(Block.EventRows.class, view, first, EventRowsView::show);
  }

  private BlockView<Block.Console> console(Block.Console first) {
    ConsoleView view =
        new ConsoleView(
            first, wiring.nodeId(first.id()), command -> wiring.type(first.id(), command));
    VBox.setVgrow(view, Priority.ALWAYS);
    return new BlockView<>(Block.Console.class, view, view::show);
  }

  private BlockView<Block.StartMenu> startMenu(Block.StartMenu first) {
    StartMenuView view = new StartMenuView(wiring);
    VBox.setVgrow(view, Priority.ALWAYS);
    return shown(Block.StartMenu.class, view, first, StartMenuView::show);
  }

  private static <B extends Block, N extends Node> BlockView<B> shown(
      Class<B> kind, N node, B first, BiConsumer<N, B> show) {
    show.accept(node, first);
    return new BlockView<>(kind, node, next -> show.accept(node, next));
  }
}
