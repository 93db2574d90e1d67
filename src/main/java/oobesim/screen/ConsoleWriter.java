// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.stream.Stream;
import oobesim.provisioning.ConsoleLine;
import oobesim.provisioning.Shell;

/** Lines of a console in the words of a language, each where its tool would put it. */
record ConsoleWriter(Page page) {
  /** Where the dots of {@code ipconfig} end. */
  private static final int DOTTED = 37;

  /** Where the colons of {@code dsregcmd} stand. */
  private static final int COLUMN = 26;

  /** Where the colons of PowerShell's lists stand. */
  private static final int LIST = 20;

  private static final int BOX = 70;

  Stream<String> lines(ConsoleLine line) {
    return switch (line) {
      case ConsoleLine.Words words -> Stream.of(words(words));
      case ConsoleLine.Box(String title) -> box(text(title));
      case ConsoleLine.Typed typed -> Stream.of(prompt(typed) + typed.command());
      case ConsoleLine.Entry(ConsoleLine.Layout layout, String label, ConsoleLine.Words value) ->
          Stream.of((labelled(layout, text(label)) + words(value)).stripTrailing());
    };
  }

  /** What stands before a command. */
  String prompt(ConsoleLine.Typed typed) {
    return (typed.shell() == Shell.POWERSHELL ? "PS " : "") + typed.directory() + ">";
  }

  private String words(ConsoleLine.Words words) {
    return switch (words) {
      case ConsoleLine.Raw(String text) -> text;
      case ConsoleLine.Said said -> text(said.text(), said.with().toArray());
    };
  }

  private String text(String key, Object... with) {
    return page.shared("console." + key, with);
  }

  private static Stream<String> box(String title) {
    String edge = "+" + "-".repeat(BOX) + "+";
    return Stream.of(edge, "| " + padded(title, BOX - 1) + "|", edge);
  }

  private static String labelled(ConsoleLine.Layout layout, String label) {
    return switch (layout) {
      case DOTTED -> dotted("   " + label) + ": ";
      case COLUMN -> " ".repeat(Math.max(0, COLUMN - label.length())) + label + " : ";
      case DASHED -> "-" + label + ": ";
      case LIST -> padded(label, LIST) + " : ";
    };
  }

  private static String dotted(String label) {
    StringBuilder line = new StringBuilder(label);
    while (line.length() < DOTTED) {
      line.append(line.length() % 2 == 1 ? '.' : ' ');
    }
    return line.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
