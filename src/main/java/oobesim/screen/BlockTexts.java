// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.stream.Stream;

/** The texts that a person can read in a block, in reading order; some may be empty. */
final class BlockTexts {
  private BlockTexts() {}

  static Stream<String> of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.ChoiceList list -> list.options().stream().flatMap(BlockTexts::option);
      case Block.TextInput input -> Stream.of(input.label(), input.error(), content(input));
      case Block.CheckBox box -> Stream.of(box.label());
      case Block.InlineButton inline -> Stream.of(inline.button().label());
      case Block.Facts facts ->
          facts.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value()));
      case Block.Steps steps ->
          steps.steps().stream()
              .flatMap(
                  step ->
                      Stream.concat(
                          Stream.of(step.text()), step.link().map(ScreenButton::label).stream()));
      case Block.QrCode code -> Stream.of(code.caption());
      case Block.Spinner spinner -> Stream.of(spinner.text());
      case Block.Scroll scroll ->
          Stream.concat(Stream.of(scroll.heading()), scroll.paragraphs().stream());
      case Block.PhaseList list -> list.phases().stream().flatMap(BlockTexts::phase);
      case Block.Tabs tabs -> tabs.tabs().stream().map(Block.Tab::label);
      case Block.Heading heading -> Stream.of(heading.text());
      case Block.EventRows events ->
          Stream.concat(columns(events.columns()), events.rows().stream().flatMap(BlockTexts::row));
      case Block.StartMenu menu -> menu(menu);
      case Block.Console console ->
          Stream.concat(console.lines().stream(), Stream.of(console.prompt() + console.value()));
    };
  }

  private static Stream<String> option(Block.Option option) {
    return Stream.concat(
        Stream.of(option.label(), option.detail()),
        option.inside().stream().flatMap(BlockTexts::of));
  }

  /** The dots of a secret field are no text. */
  private static String content(Block.TextInput input) {
    if (input.value().isEmpty()) {
      return input.placeholder();
    }
    return input.secret() ? "" : input.value();
  }

  private static Stream<String> columns(Block.EventColumns names) {
    return Stream.of(names.status(), names.event(), names.start(), names.finish());
  }

  private static Stream<String> row(Block.EventRow row) {
    return Stream.of(
        row.status(), row.event(), row.start(), row.finish(), row.open() ? row.details() : "");
  }

  private static Stream<String> menu(Block.StartMenu menu) {
    Stream<String> above =
        Stream.concat(
            Stream.concat(Stream.of(menu.pinned()), labels(menu.programs())),
            menu.apps().isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(menu.recent()), menu.apps().stream()));
    Stream<String> foot = labels(List.of(menu.account(), menu.power()));
    Stream<String> open = menu.flyout().stream().flatMap(flyout -> labels(flyout.entries()));
    return Stream.of(above, foot, open).flatMap(part -> part);
  }

  private static Stream<String> labels(List<ScreenButton> buttons) {
    return buttons.stream().map(ScreenButton::label);
  }

  private static Stream<String> phase(Block.PhaseLine phase) {
    return Stream.concat(
        Stream.concat(
            Stream.of(phase.name(), phase.statusText()),
            phase.toggle().map(ScreenButton::label).stream()),
        phase.expanded() ? phase.tasks().stream().map(Block.TaskLine::text) : Stream.empty());
  }
}
