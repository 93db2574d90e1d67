// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.page.Illustration;

/** A screen in words: the whole of it for people, and its texts one by one for programs. */
public final class ScreenText {
  private ScreenText() {}

  /**
   * The whole screen as plain text, always the same for the same screen.
   *
   * <p>{@code [Next]} is a button, {@code (Next)} one that is disabled, {@code >} a chosen row,
   * {@code !} an error. A long list is cut, see {@link #texts} for all of it.
   */
  public static String plain(Screen screen) {
    List<List<String>> paragraphs = new ArrayList<>();
    paragraphs.add(List.of(header(screen)));
    paragraphs.add(head(screen));
    screen.blocks().forEach(block -> paragraphs.add(BlockText.lines(block)));
    paragraphs.add(foot(screen));
    screen.behind().ifPresent(page -> paragraphs.add(indented(page)));
    return paragraphs.stream()
        .filter(lines -> !lines.isEmpty())
        .map(lines -> String.join("\n", lines) + "\n")
        .collect(Collectors.joining("\n"));
  }

  /** All texts on the screen in reading order; of a secret field only what stands around it. */
  public static List<String> texts(Screen screen) {
    Stream<String> head =
        Stream.concat(
            Stream.concat(
                screen.back().map(ScreenButton::label).stream(),
                screen.surround().brand().stream()),
            Stream.concat(
                Stream.of(screen.title()), screen.lead().map(Screen.Lead::text).stream()));
    Stream<String> content = screen.blocks().stream().flatMap(BlockTexts::of);
    Stream<String> foot =
        Stream.concat(screen.links().stream(), screen.buttons().stream()).map(ScreenButton::label);
    Stream<String> corner =
        screen.surround().tray().stream().flatMap(tray -> Stream.of(tray.time(), tray.date()));
    return Stream.of(head, content, foot, corner)
        .flatMap(part -> part)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What lies behind a window is drawn, too, but is no part of what the window says. */
  private static List<String> indented(Screen page) {
    List<String> lines = new ArrayList<>(List.of("over:"));
    plain(page).lines().map(line -> ("    " + line).stripTrailing()).forEach(lines::add);
    return lines;
  }

  private static String header(Screen screen) {
    String marks =
        "== "
            + screen.id()
            + ", Windows "
            + screen.windows().number()
            + ", frame "
            + word(screen.frame());
    String picture =
        screen.illustration() == Illustration.NONE
            ? ""
            : ", picture " + word(screen.illustration());
    String corner = screen.surround().tray().map(ScreenText::corner).orElse("");
    return marks + picture + corner + (screen.secretsAsked() ? ", asks for a secret" : "");
  }

  private static String corner(Tray tray) {
    String clock = tray.time().isEmpty() ? "" : ", " + tray.time() + " " + tray.date();
    return ", network " + word(tray.network()) + clock;
  }

  private static List<String> head(Screen screen) {
    List<String> lines = new ArrayList<>();
    screen.back().ifPresent(back -> lines.add("<- " + BlockText.button(back)));
    screen.surround().brand().ifPresent(lines::add);
    if (!screen.title().isEmpty()) {
      lines.add("# " + screen.title());
    }
    screen.lead().ifPresent(lead -> lines.add(BlockText.toned(lead.text(), lead.tone())));
    return lines;
  }

  private static List<String> foot(Screen screen) {
    List<String> lines = new ArrayList<>();
    if (!screen.links().isEmpty()) {
      lines.add("links: " + row(screen.links()));
    }
    if (!screen.buttons().isEmpty()) {
      lines.add("buttons: " + row(screen.buttons()));
    }
    return lines;
  }

  private static String row(List<ScreenButton> buttons) {
    return String.join(" ", buttons.stream().map(BlockText::button).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
