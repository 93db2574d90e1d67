// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.snapshot.Escaped;

/** Pieces of the pages' markup; whatever text comes in is escaped here. */
final class Html {
  private static final String PNG = "data:image/png;base64,";

  private Html() {}

  /** Safe in elements and attributes. */
  static String text(String text) {
    return Escaped.markup(text);
  }

  /** An element with a text. */
  static String element(String name, String style, String text) {
    return raw(name, style, text(text));
  }

  /** An element with markup inside. */
  static String raw(String name, String style, String markup) {
    String attribute = style.isEmpty() ? "" : " class=\"" + style + "\"";
    return "<" + name + attribute + ">" + markup + "</" + name + ">";
  }

  /** A picture inside the page; nothing for one without bytes. */
  static String picture(byte[] png, String alt, int width, int height) {
    if (png.length == 0) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "<img src=\"%s%s\" alt=\"%s\" width=\"%d\" height=\"%d\">",
        PNG,
        Base64.getEncoder().encodeToString(png),
        text(alt),
        width,
        height);
  }

  /** A moment of the run, as a link to where it stands in the strip. */
  static String moment(Duration at, int line) {
    return String.format(
        Locale.ROOT, "<a class=\"at\" href=\"#l%d\">%s</a>", line, Wording.clock(at));
  }

  /** One after the other, a line each. */
  static String lines(Collection<String> parts) {
    return parts.stream().collect(Collectors.joining("\n"));
  }

  /** Percent with two digits, for styles. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
