// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block as lines of plain text. */
final class BlockText {
  /** How many rows of a list are printed; the chosen one is printed wherever it stands. */
  private static final int ROWS = 12;

  private BlockText() {}

  static List<String> lines(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> List.of(toned(paragraph.text(), paragraph.tone()));
      case Block.ChoiceList list -> list(list);
      case Block.TextInput input -> input(input);
      case Block.CheckBox box -> List.of((box.ticked() ? "[x] " : "[ ] ") + box.label());
      case Block.InlineButton inline -> List.of(button(inline.button()));
      case Block.Facts facts ->
          facts.facts().stream().map(fact -> fact.label() + ": " + fact.value()).toList();
      case Block.Steps steps -> steps(steps);
      case Block.QrCode code -> code(code);
      case Block.Spinner spinner -> List.of(("(o) " + spinner.text()).strip());
      case Block.Scroll scroll -> scroll(scroll);
      case Block.PhaseList list -> list.phases().stream().flatMap(p -> phase(p).stream()).toList();
      case Block.Tabs tabs -> List.of(tabs(tabs));
      case Block.Heading heading -> List.of("## " + heading.text());
      case Block.EventRows rows -> events(rows);
      case Block.StartMenu menu -> menu(menu);
      case Block.Console console -> console(console);
    };
  }

  static String button(ScreenButton button) {
    return button.enabled() ? "[" + button.label() + "]" : "(" + button.label() + ")";
  }

  static String toned(String text, Tone tone) {
    return switch (tone) {
      case NORMAL, QUIET -> text;
      case ERROR -> "! " + text;
    };
  }

  private static List<String> list(Block.ChoiceList list) {
    List<String> lines = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < list.options().size(); i++) {
      Block.Option option = list.options().get(i);
      boolean chosen = list.selected().equals(Optional.of(option.id()));
      if (i < ROWS || chosen) {
        lines.addAll(option(option, chosen));
      } else {
        left++;
      }
    }
    if (left > 0) {
      lines.add("  ... and " + left + " more");
    }
    return lines;
  }

  private static List<String> option(Block.Option option, boolean chosen) {
    List<String> lines = new ArrayList<>();
    lines.add((chosen ? "> " : "  ") + option.label());
    if (!option.detail().isEmpty()) {
      lines.add("    " + option.detail());
    }
    option.inside().forEach(inner -> lines(inner).forEach(line -> lines.add("    " + line)));
    return lines;
  }

  private static List<String> input(Block.TextInput input) {
    List<String> lines = new ArrayList<>();
    if (!input.label().isEmpty()) {
      lines.add(input.label());
    }
    if (!input.error().isEmpty()) {
      lines.add("! " + input.error());
    }
    String content = input.value().isEmpty() ? input.placeholder() : "\"" + input.value() + "\"";
    lines.add(input.enabled() ? "[_ " + content + " _]" : "(_ " + content + " _)");
    return lines;
  }

  private static List<String> steps(Block.Steps steps) {
    List<String> lines = new ArrayList<>();
    for (Block.Step step : steps.steps()) {
      String link = step.link().map(button -> " " + button(button)).orElse("");
      lines.add((lines.size() + 1) + ". " + step.text() + link);
    }
    return lines;
  }

  private static List<String> code(Block.QrCode code) {
    String line = "QR: " + code.content();
    return code.caption().isEmpty() ? List.of(line) : List.of(line, code.caption());
  }

  private static List<String> scroll(Block.Scroll scroll) {
    List<String> lines = new ArrayList<>();
    lines.add("| " + scroll.heading());
    for (String paragraph : scroll.paragraphs()) {
      lines.add("|");
      lines.add("| " + paragraph);
    }
    return lines;
  }

  private static String tabs(Block.Tabs tabs) {
    return tabs.tabs().stream()
        .map(tab -> tab.id().equals(tabs.selected()) ? "<" + tab.label() + ">" : tab.label())
        .collect(java.util.stream.Collectors.joining(" | "));
  }

  private static List<String> events(Block.EventRows events) {
    Block.EventColumns names = events.columns();
    List<String> lines = new ArrayList<>();
    lines.add(String.join(" | ", names.status(), names.event(), names.start(), names.finish()));
    for (Block.EventRow row : events.rows()) {
      String status = row.status().isEmpty() ? "-" : row.status();
      String arrow = row.open() ? "v " : "> ";
      lines.add(arrow + String.join(" | ", status, row.event(), row.start(), row.finish()));
      if (row.open()) {
        lines.add("    " + names.details() + ": " + row.details());
      }
    }
    return lines;
  }

  private static List<String> menu(Block.StartMenu menu) {
    List<String> lines = new ArrayList<>();
    lines.add(menu.pinned() + ": " + row(menu.programs()));
    if (!menu.apps().isEmpty()) {
      lines.add(menu.recent() + ": " + String.join(", ", menu.apps()));
    }
    lines.add(row(List.of(menu.account(), menu.power())));
    menu.flyout().ifPresent(flyout -> lines.add("    " + row(flyout.entries())));
    return lines;
  }

  private static String row(List<ScreenButton> buttons) {
    return String.join(" ", buttons.stream().map(BlockText::button).toList());
  }

  private static List<String> console(Block.Console console) {
    List<String> lines = new ArrayList<>();
    console.lines().forEach(line -> lines.add(("| " + line).stripTrailing()));
    lines.add("| " + console.prompt() + "[_ " + console.value() + " _]");
    return lines;
  }

  private static List<String> phase(Block.PhaseLine phase) {
    List<String> lines = new ArrayList<>();
    String toggle = phase.toggle().map(button -> " " + button(button)).orElse("");
    lines.add(phase.name() + ": " + phase.statusText() + toggle);
    if (phase.expanded()) {
      phase.tasks().forEach(task -> lines.add("    " + task.text()));
    }
    return lines;
  }
}
