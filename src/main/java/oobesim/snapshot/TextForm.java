// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oobesim.document.Printable;

/**
 * What stands in a picture, as text beside it: a line for each node with its id, role, text, bounds
 * and whether it is enabled and focused, with tabs between them.
 *
 * @param nodes in the order in which they are drawn
 */
public record TextForm(List<Node> nodes) {
  private static final Pattern BOUNDS =
      Pattern.compile("(-?\\d{1,6}),(-?\\d{1,6}),(\\d{1,6}),(\\d{1,6})");
  private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\u([0-9A-F]{4})|\\\\.");
  private static final int FIELDS = 6;
  private static final String ENABLED = "enabled";
  private static final String DISABLED = "disabled";
  private static final String FOCUSED = "focused";
  private static final String UNFOCUSED = "-";

  /**
   * One node of the picture.
   *
   * @param id such as {@code preprov-failure/error}
   * @param role such as {@code button}
   * @param text what it says, empty if nothing
   * @param bounds where it stands, in pixels of the picture
   * @param enabled whether it can be used
   * @param focused whether keys go to it
   */
  public record Node(
      String id, String role, String text, Box bounds, boolean enabled, boolean focused) {
    private String line() {
      String place = bounds.x() + "," + bounds.y() + "," + bounds.width() + "," + bounds.height();
      return String.join(
          "\t",
          escaped(id),
          escaped(role),
          escaped(text),
          place,
          enabled ? ENABLED : DISABLED,
          focused ? FOCUSED : UNFOCUSED);
    }
  }

  public TextForm {
    nodes = List.copyOf(nodes);
  }

  /** Empty if the text is something else. */
  public static Optional<TextForm> parse(String text) {
    List<Node> nodes = new ArrayList<>();
    for (String line : TextLines.of(text)) {
      Optional<Node> node = node(line.split("\t", -1));
      if (node.isEmpty()) {
        return Optional.empty();
      }
      nodes.add(node.get());
    }
    return Optional.of(new TextForm(nodes));
  }

  private static Optional<Node> node(String[] fields) {
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    Matcher bounds = BOUNDS.matcher(fields[3]);
    boolean known =
        bounds.matches()
            && (fields[4].equals(ENABLED) || fields[4].equals(DISABLED))
            && (fields[5].equals(FOCUSED) || fields[5].equals(UNFOCUSED));
    if (!known) {
      return Optional.empty();
    }
    return Optional.of(
        new Node(
            plain(fields[0]),
            plain(fields[1]),
            plain(fields[2]),
            new Box(number(bounds, 1), number(bounds, 2), number(bounds, 3), number(bounds, 4)),
            fields[4].equals(ENABLED),
            fields[5].equals(FOCUSED)));
  }

  private static int number(Matcher bounds, int group) {
    return Integer.parseInt(bounds.group(group));
  }

  /** The same as {@link #parse} reads. */
  public String write() {
    return nodes.stream().map(node -> node.line() + "\n").collect(Collectors.joining());
  }

  /** Where the nodes with an id stand. */
  public List<Box> boundsOf(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).map(Node::bounds).toList();
  }

  /** The id of the smallest node that holds a box, or else of the one with most of it. */
  public Optional<String> nodeAt(Box box) {
    return nodes.stream()
        .filter(node -> shared(node.bounds(), box) > 0)
        .max(
            Comparator.comparingLong((Node node) -> shared(node.bounds(), box))
                .thenComparing(node -> area(node.bounds()), Comparator.reverseOrder()))
        .map(Node::id);
  }

  private static long shared(Box one, Box other) {
    long width = shared(one.x(), one.width(), other.x(), other.width());
    return width * shared(one.y(), one.height(), other.y(), other.height());
  }

  private static long shared(long from, long length, long start, long size) {
    return Math.max(0, Math.min(from + length, start + size) - Math.max(from, start));
  }

  private static long area(Box box) {
    return (long) box.width() * box.height();
  }

  private static String escaped(String text) {
    String breaks =
        text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    return Printable.line(breaks);
  }

  private static String plain(String field) {
    return ESCAPE.matcher(field).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
  }

  private static String meant(MatchResult found) {
    return found.group(1) == null
        ? String.valueOf(meant(found.group().charAt(1)))
        : String.valueOf((char) Integer.parseInt(found.group(1), 16));
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
