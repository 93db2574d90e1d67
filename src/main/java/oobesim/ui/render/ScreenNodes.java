// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.Surround;
import oobesim.ui.control.ChoiceListView;
import oobesim.ui.control.Words;
import oobesim.ui.frame.FrameContent;
import oobesim.ui.theme.Lettering;
import oobesim.ui.theme.Style;

/** The nodes of one screen, which can take a newer state of the same screen. */
final class ScreenNodes {
  private final Wiring wiring;
  private final Words title = new Words(Style.TITLE, "");
  private final Words lead = new Words(Style.LEAD, "");
  private final VBox header;
  private final ScreenBody body;
  private final ButtonStrip links;
  private final ButtonStrip buttons;
  private final Optional<ButtonBase> back;

  ScreenNodes(Screen screen, ScreenActions actions) {
    wiring = new Wiring(screen.id(), screen.windows(), actions);
    header = new VBox(title, lead);
    header.getStyleClass().add("header");
    header.setFillWidth(true);
    screen.surround().brand().map(BrandView::new).ifPresent(header.getChildren()::addFirst);
    screen.surround().mark().map(SimulationMark::new).ifPresent(header.getChildren()::add);
    body = ScreenBody.of(screen, wiring);
    links = new ButtonStrip(wiring, "links");
    buttons = new ButtonStrip(wiring, "buttons");
    back = screen.back().map(arrow -> Buttons.make(arrow, wiring));
    show(screen);
  }

  void show(Screen screen) {
    title.setText(screen.title());
    screen.lead().ifPresent(line -> lead.getStyleClass().setAll(Style.LEAD, toneMark(line)));
    lead.setText(screen.lead().map(Screen.Lead::text).orElse(""));
    body.show().accept(screen.blocks());
    Nodes.each(
        body.node(),
        node -> {
          if (node instanceof ChoiceListView list) {
            list.setAccessibleText(screen.title());
          }
        });
    links.show(screen.links());
    buttons.show(screen.buttons());
    screen.back().ifPresent(arrow -> back.ifPresent(node -> Buttons.show(node, arrow)));
  }

  private static String toneMark(Screen.Lead line) {
    return "lead-" + BlockViews.toneClass(line.tone());
  }

  /** Whether a newer state can be shown in these nodes. */
  static boolean compatible(Screen before, Screen after) {
    return before.id().equals(after.id())
        && before.windows() == after.windows()
        && Lettering.of(before.language()) == Lettering.of(after.language())
        && before.frame() == after.frame()
        && still(before.surround()).equals(still(after.surround()))
        && before.back().isPresent() == after.back().isPresent()
        && PanelShape.of(before) == PanelShape.of(after)
        && (before.frame() != Screen.Frame.LOCK || form(before).equals(form(after)));
  }

  /** Where people sign on, the button stands in a field: another form is another page. */
  private static List<String> form(Screen screen) {
    return Stream.concat(
            screen.blocks().stream()
                .filter(Block.TextInput.class::isInstance)
                .map(input -> ((Block.TextInput) input).id()),
            screen.buttons().stream().map(ScreenButton::id))
        .toList();
  }

  /** Without the corner, whose clock goes on while the page stays. */
  private static Surround still(Surround surround) {
    return surround.with(Optional.empty());
  }

  FrameContent content(Screen screen) {
    return new FrameContent(
        screen.id(),
        screen.frame(),
        screen.illustration(),
        header,
        body.node(),
        links,
        buttons,
        back.map(Region.class::cast),
        PanelShape.of(screen),
        screen.surround());
  }

  Wiring wiring() {
    return wiring;
  }
}
