// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything on a described screen that can be used.
 *
 * @param buttons buttons, links and arrows
 * @param others ids of rows, fields and boxes
 * @param secrets ids of secret fields
 */
record ScreenControls(List<ScreenButton> buttons, List<String> others, List<String> secrets) {
  static ScreenControls of(Screen screen) {
    ScreenControls found =
        new ScreenControls(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    found.buttons.addAll(screen.buttons());
    found.buttons.addAll(screen.links());
    screen.back().ifPresent(found.buttons::add);
    screen.blocks().forEach(found::add);
    return found;
  }

  static List<Block.ChoiceList> lists(Screen screen) {
    return screen.blocks().stream()
        .filter(Block.ChoiceList.class::isInstance)
        .map(Block.ChoiceList.class::cast)
        .toList();
  }

  List<String> ids() {
    return Stream.concat(buttons.stream().map(ScreenButton::id), others.stream()).toList();
  }

  private void add(Block block) {
    switch (block) {
      case Block.ChoiceList list -> list.options().forEach(this::add);
      case Block.TextInput input -> add(input);
      case Block.CheckBox box -> others.add(box.id());
      case Block.InlineButton inline -> buttons.add(inline.button());
      case Block.Steps steps -> steps.steps().forEach(s -> s.link().ifPresent(buttons::add));
      case Block.PhaseList list -> list.phases().forEach(p -> p.toggle().ifPresent(buttons::add));
      case Block.Tabs tabs -> tabs.tabs().forEach(tab -> others.add(tab.id()));
      case Block.EventRows events -> events.rows().forEach(row -> others.add(row.id()));
      case Block.Console console -> others.add(console.id());
      case Block.StartMenu menu -> {
        buttons.addAll(menu.programs());
        buttons.addAll(List.of(menu.account(), menu.power()));
        menu.flyout().ifPresent(flyout -> buttons.addAll(flyout.entries()));
      }
      case Block.Paragraph _,
          Block.Heading _,
          Block.Facts _,
          Block.QrCode _,
          Block.Spinner _,
          Block.Scroll _ -> {}
    }
  }

  private void add(Block.Option option) {
    others.add(option.id());
    option.inside().forEach(this::add);
  }

  private void add(Block.TextInput input) {
    others.add(input.id());
    if (input.secret()) {
      secrets.add(input.id());
    }
  }
}
