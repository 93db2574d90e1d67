// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;
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

  /** A line that goes on, a byte by its number, or the end of a line. */
  private static final Pattern PRINTABLE = Pattern.compile("=(?:\\r?\\n|([0-9A-Fa-f]{2}))|\\n");

  /** Base64 among other text, from a long line on: a part of a letter, a script in a sequence. */
  private static final Pattern PACKED =
      Pattern.compile("(?<![A-Za-z0-9+/=])(?=[A-Za-z0-9+/]{40})[A-Za-z0-9+/\\r\\n]{40,}+={0,2}");

  /** A character as pages and XML write it, by its name or its number. */
  private static final Pattern ENTITY =
      Pattern.compile("&(quot|lt|gt|apos|nbsp|amp|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

  private static final Pattern TAG = Pattern.compile("<[^<>]{1,500}>");

  /** Characters; what is longer is undressed once. */
  private static final int LONG = 200_000;

  private static final char NO_BREAK = '\u00a0';

  /**
   * Markup writes no quotation mark otherwise where it need not; in these parts it writes nothing
   * so.
   */
  private static final Pattern MARKUP =
      Pattern.compile("\\A\\s*+<(?!(?s:.*)(?:<!\\[CDATA\\[|<script))");

  /**
   * Before the text as it is comes what may leave its quotation marks alone and change the words.
   */
  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          text -> text.contains("uoted-printable") ? printable(text) : "",
          text -> MARKUP.matcher(text).find() ? entities(text) : "",
          text -> text,
          text -> text.contains("\\\"") ? text.replace("\\\"", "\"").replace("\\\\", "\\") : "",
          text -> text.contains("\\u0022") ? text.replace("\\u0022", "\"") : "",
          text -> ENTITY.matcher(text).find() ? entities(text) : "",
          text -> text.contains("\"\"") ? text.replace("\"\"", "\"") : "",
          text -> text.contains("`\"") ? text.replace("`\"", "\"") : "",
          text -> text.contains("hex(") ? hex(text) : "",
          text -> BASE_64.matcher(text).matches() ? PackedJson.unpacked(text) : "",
          text -> QUOTED.matcher(text).find() ? unquoted(text) : "",
          text -> text.contains("</") ? entities(TAG.matcher(text).replaceAll("")) : "",
          text -> text.replace(NO_BREAK, ' '),
          Undressed::packed,
          text -> BROKEN.matcher(text).replaceAll(""));

  private Undressed() {}

  /**
   * The profiles in a text: as it is, as one of the formats has dressed it, or, where it is short,
   * as one has dressed what another one had dressed before.
   *
   * @param most how many of them are taken off, 1 or 2
   * @param attention what may be looked at; where it ends, nothing more is found
   */
  static List<Json> profiles(String text, int most, Attention attention) {
    Set<String> known = new HashSet<>();
    List<String> layer = List.of(text);
    for (int depth = 0; depth < (text.length() > LONG ? 1 : most); depth++) {
      List<String> next = new ArrayList<>();
      for (String dressed : layer) {
        for (UnaryOperator<String> way : WAYS) {
          if (attention.isSpent()) {
            return List.of();
          }
          attention.take(dressed.length());
          String undressed = way.apply(dressed);
          if (known.add(undressed)) {
            List<Json> found = JsonInText.find(undressed, attention);
            if (!found.isEmpty()) {
              return found;
            }
            next.add(undressed);
          }
        }
      }
      layer = next;
    }
    return List.of();
  }

  private static String entities(String text) {
    return ENTITY.matcher(text).replaceAll(it -> Matcher.quoteReplacement(entity(it.group(1))));
  }

  /** Blanks of a page are no blanks of JSON; what nobody knows stays as it is. */
  private static String entity(String name) {
    if (name.startsWith("#")) {
      boolean hexadecimal = name.startsWith("x", 1) || name.startsWith("X", 1);
      int code =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return code == NO_BREAK
          ? " "
          : Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
    return switch (name) {
      case "quot" -> "\"";
      case "lt" -> "<";
      case "gt" -> ">";
      case "apos" -> "'";
      case "nbsp" -> " ";
      default -> "&";
    };
  }

  /** Each column stays where it was. */
  private static String unquoted(String text) {
    return QUOTED.matcher(text).replaceAll(marks -> " ".repeat(marks.group().length()));
  }

  /**
   * Letters beyond ASCII are two numbers or more, and are read as the bytes that they are. A line
   * that goes on is one, and the empty ones come behind it.
   */
  private static String printable(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher coded = PRINTABLE.matcher(text);
    int broken = 0;
    int from = 0;
    while (coded.find()) {
      bytes.writeBytes(text.substring(from, coded.start()).getBytes(StandardCharsets.UTF_8));
      from = coded.end();
      if (coded.group(1) != null) {
        bytes.write(Integer.parseInt(coded.group(1), 16));
      } else if (coded.group().startsWith("=")) {
        broken++;
      } else {
        bytes.writeBytes("\n".repeat(broken + 1).getBytes(StandardCharsets.UTF_8));
        broken = 0;
      }
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
              String inside = unquoted(PackedJson.unpacked(digits.substring(0, length)));
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
