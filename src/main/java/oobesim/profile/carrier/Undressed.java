// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.TextFile;

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

  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          text -> text,
          text -> text.contains("\\\"") ? text.replace("\\\"", "\"").replace("\\\\", "\\") : "",
          text -> text.contains("&quot;") ? entities(text) : "",
          text -> text.contains("&#34;") || text.contains("&#x22;") ? entities(text) : "",
          text -> text.contains("\"\"") ? text.replace("\"\"", "\"") : "",
          text -> text.contains("`\"") ? text.replace("`\"", "\"") : "",
          text -> text.contains("hex(") ? hex(text) : "",
          text -> BASE_64.matcher(text).matches() ? base64(text) : "",
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

  private static String base64(String text) {
    try {
      return TextFile.decode(Base64.getMimeDecoder().decode(text.strip())).text();
    } catch (IllegalArgumentException none) {
      return "";
    }
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
