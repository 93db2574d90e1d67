// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.profile.intune.PackedJson;

/**
 * The ways in which other formats write the quotation marks of JSON that stands in them. Lines stay
 * lines where they can, so that places stay true.
 */
final class Undressed {
  /** A string of the registry that is written as bytes: REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ. */
  private static final Pattern HEX = Pattern.compile("hex\\([127]\\):([0-9A-Fa-f,\\\\\\s]+)");

  /** A line that a console broke, set in under the value of the line before. */
  private static final Pattern BROKEN = Pattern.compile("\\r?\\n[ \\t]{8,}");

  /** What PowerShell and Graph make of a file; nothing else stands beside it. */
  private static final Pattern BASE_64 =
      Pattern.compile("\\s*+[A-Za-z0-9+/\\r\\n]{16,}+={0,2}\\s*+");

  /** What answers to a letter have in front of each line of it. */
  private static final Pattern QUOTED = Pattern.compile("(?m)^(?:[ \\t]{0,3}>)++");

  /** A line that goes on, or a byte by its number. */
  private static final Pattern PRINTABLE = Pattern.compile("=(?:\\r?\\n|([0-9A-F]{2}))");

  /** Base64 among other text, from a long line on: a part of a letter, a script in a sequence. */
  private static final Pattern PACKED =
      Pattern.compile("(?<![A-Za-z0-9+/=])(?=[A-Za-z0-9+/]{40})[A-Za-z0-9+/\\r\\n]{40,}+={0,2}");

  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          text -> text,
          text -> text.contains("\\\"") ? text.replace("\\\"", "\"").replace("\\\\", "\\") : "",
          text -> text.contains("&quot;") ? entities(text) : "",
          text -> text.contains("&#34;") || text.contains("&#x22;") ? entities(text) : "",
          text -> text.contains("\"\"") ? text.replace("\"\"", "\"") : "",
          text -> text.contains("`\"") ? text.replace("`\"", "\"") : "",
          text -> text.contains("hex(") ? hex(text) : "",
          text -> BASE_64.matcher(text).matches() ? PackedJson.unpacked(text) : "",
          text -> QUOTED.matcher(text).find() ? unquoted(text) : "",
          text -> text.contains("uoted-printable") ? printable(text) : "",
          text -> text.contains("<span") ? entities(text.replaceAll("<[^<>]{1,500}>", "")) : "",
          Undressed::packed,
          text -> BROKEN.matcher(text).replaceAll(""));

  private Undressed() {}

  /** The text as it is, then as each of the formats may have dressed it. */
  static List<UnaryOperator<String>> ways() {
    return WAYS;
  }

  private static String entities(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#x22;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** Each column stays where it was. */
  private static String unquoted(String text) {
    return QUOTED.matcher(text).replaceAll(marks -> " ".repeat(marks.group().length()));
  }

  /** Letters beyond ASCII are two numbers or more, and are read as the bytes that they are. */
  private static String printable(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher coded = PRINTABLE.matcher(text);
    int from = 0;
    while (coded.find()) {
      bytes.writeBytes(text.substring(from, coded.start()).getBytes(StandardCharsets.UTF_8));
      if (coded.group(1) != null) {
        bytes.write(Integer.parseInt(coded.group(1), 16));
      }
      from = coded.end();
    }
    bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What is unpacked stands in the line in which the packed text begins. */
  private static String packed(String text) {
    return PACKED
        .matcher(text)
        .replaceAll(
            run -> {
              String digits = run.group().replaceAll("[\\r\\n=]", "");
              // Words behind the last line look like more of it, and may leave less than a byte.
              int length = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
              String inside = PackedJson.unpacked(digits.substring(0, length));
              String lines = "\n".repeat((int) run.group().chars().filter(c -> c == '\n').count());
              return Matcher.quoteReplacement(
                  inside.contains("{") ? inside.replaceAll("\\R", " ") + lines : run.group());
            });
  }

  private static String hex(String text) {
    Matcher bytes = HEX.matcher(text);
    StringBuilder out = new StringBuilder();
    while (bytes.find()) {
      String digits = bytes.group(1).replaceAll("[^0-9A-Fa-f]", "");
      byte[] value =
          HexFormat.of().parseHex(digits.substring(0, digits.length() - digits.length() % 4));
      String said = new String(value, StandardCharsets.UTF_16LE).replace("\0", "");
      String lines = "\n".repeat((int) bytes.group().chars().filter(c -> c == '\n').count());
      bytes.appendReplacement(out, Matcher.quoteReplacement(said + lines));
    }
    return bytes.appendTail(out).toString();
  }
}
