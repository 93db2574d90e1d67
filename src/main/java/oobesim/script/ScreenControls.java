// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.page.Control;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.script.ShownControl.Mark;

/** Lists the controls of a described screen in reading order. */
public final class ScreenControls {
  private final List<ShownControl> controls = new ArrayList<>();

  private ScreenControls() {}

  /** All controls of a screen. */
  public static List<ShownControl> of(Screen screen) {
    ScreenControls list = new ScreenControls();
    screen.back().ifPresent(list::button);
    screen.blocks().forEach(list::block);
    screen.links().forEach(list::button);
    screen.buttons().forEach(list::button);
    return List.copyOf(list.controls);
  }

  private void block(Block block) {
    switch (block) {
      case Block.ChoiceList list ->
          list.options()
              .forEach(it -> option(it, list.selected().filter(it.id()::equals).isPresent()));
      case Block.TextInput input -> {
        Control.Kind kind = input.secret() ? Control.Kind.SECRET : Control.Kind.FIELD;
        String label = input.label().isEmpty() ? input.placeholder() : input.label();
        add(input.id(), kind, label, input.enabled());
      }
      case Block.CheckBox box ->
          add(box.id(), Control.Kind.BOX, box.label(), Mark.ticked(box.ticked()));
      case Block.InlineButton inline -> button(inline.button());
      case Block.Steps steps -> steps.steps().forEach(step -> step.link().ifPresent(this::button));
      case Block.PhaseList list ->
          list.phases().forEach(phase -> phase.toggle().ifPresent(this::button));
      case Block.Tabs tabs ->
          tabs.tabs()
              .forEach(
                  tab ->
                      add(
                          tab.id(),
                          Control.Kind.TAB,
                          tab.label(),
                          Mark.chosen(tab.id().equals(tabs.selected()))));
      case Block.EventRows events ->
          events
              .rows()
              .forEach(row -> add(row.id(), Control.Kind.ROW, row.event(), Mark.open(row.open())));
      case Block.StartMenu menu -> {
        menu.programs().forEach(this::button);
        button(menu.account());
        button(menu.power());
        menu.flyout().ifPresent(flyout -> flyout.entries().forEach(this::button));
      }
      case Block.Console console -> add(console.id(), Control.Kind.FIELD, console.prompt(), true);
      case Block.Paragraph _,
          Block.Heading _,
          Block.Facts _,
          Block.QrCode _,
          Block.Spinner _,
          Block.Scroll _ -> {}
    }
  }

  private void option(Block.Option option, boolean chosen) {
    add(option.id(), Control.Kind.OPTION, option.label(), Mark.chosen(chosen));
    option.inside().forEach(this::block);
  }

  private void button(ScreenButton button) {
    add(button.id(), Control.Kind.BUTTON, button.label(), button.enabled());
  }

  private void add(String id, Control.Kind kind, String label, boolean enabled) {
    controls.add(new ShownControl(id, kind.word(), label, enabled));
  }

  private void add(String id, Control.Kind kind, String label, Mark mark) {
    controls.add(new ShownControl(id, kind.word(), label, true, Optional.of(mark)));
  }
}
