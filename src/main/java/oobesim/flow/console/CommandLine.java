// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command that was typed, in its parts.
 *
 * @param typed its first word as it was typed
 * @param name what it calls: in small letters, without folder of Windows and ending
 * @param arguments the other words in their order, without quotation marks
 * @param rest all behind the first word, as it was typed
 */
record CommandLine(String typed, String name, List<String> arguments, String rest) {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

  /** {@code ipconfig/all}, {@code cd..} and {@code cd\} need no blank. */
  private static final Pattern GLUED = Pattern.compile("([A-Za-z0-9]{2,})([/\\\\.]{1,2}\\S*)(.*)");

  private static final Pattern ENDING = Pattern.compile("\\.(exe|cmd|bat|com|ps1)$");

  CommandLine {
    arguments = List.copyOf(arguments);
  }

  static CommandLine of(String line) {
    String text = unglued(line.strip());
    List<String> words = words(text);
    String first = words.isEmpty() ? "" : words.getFirst();
    String rest = text.split("\\s+", 2).length < 2 ? "" : text.split("\\s+", 2)[1];
    List<String> others = words.isEmpty() ? List.of() : words.subList(1, words.size());
    return new CommandLine(first, name(first), others, rest);
  }

  private static String unglued(String text) {
    Matcher glued = GLUED.matcher(text);
    if (!glued.matches()) {
      return text;
    }
    boolean folder = glued.group(1).equalsIgnoreCase("cd");
    boolean option = glued.group(2).startsWith("/");
    return folder || option ? glued.group(1) + " " + glued.group(2) + glued.group(3) : text;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
    }
    return words;
  }

  private static String name(String first) {
    String name = first.toLowerCase(Locale.ROOT);
    name = name.startsWith(".\\") ? name.substring(2) : name;
    String folder = "c:\\windows\\system32\\";
    name = name.startsWith(folder) ? name.substring(folder.length()) : name;
    return name.startsWith("ms-settings:") ? "ms-settings:" : ENDING.matcher(name).replaceFirst("");
  }

  /** Whether there are no arguments. */
  boolean bare() {
    return arguments.isEmpty();
  }

  /** The arguments in small letters, a leading dash turned into a slash: most tools take both. */
  List<String> options() {
    return arguments.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> word.startsWith("-") ? "/" + word.substring(1) : word)
        .toList();
  }

  /** Whether it has exactly these options, in this order. */
  boolean has(String... wanted) {
    return options().equals(List.of(wanted));
  }

  /** Whether help on the command is asked for. */
  boolean asksForUsage() {
    return has("/?") || has("/h") || has("/help");
  }

  /** What the arguments call, where a command starts another one. */
  CommandLine inner() {
    return of(rest);
  }

  /** All arguments as one text. */
  String joined() {
    return arguments.stream().collect(Collectors.joining(" "));
  }
}
