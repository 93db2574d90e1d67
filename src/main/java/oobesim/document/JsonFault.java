// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.i18n.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in our own words where a text is no JSON. The parser's words quote the file, and what stands
 * there without quotation marks may be a password.
 */
final class JsonFault {
  private static final String CODE = "malformed-json";

  /** The parser names the character that it met by its number. */
  private static final Pattern CHARACTER = Pattern.compile("\\(code (\\d+)");

  /** How the parser's words begin, and what is the matter then. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "Unexpected end-of-input", "ends",
          "Unrecognized token", "word",
          "Unrecognized character escape", "escape",
          "Illegal unquoted character", "line-in-text",
          "Invalid numeric value", "number-form",
          "Unexpected close marker", "bracket");

  private JsonFault() {}

  static Finding finding(JacksonException fault) {
    TokenStreamLocation at = fault.getLocation();
    Position position =
        at == null
            ? Position.START
            : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    return new Finding(CODE, Severity.ERROR, "", position, said(fault));
  }

  /** The parser's limits are numbers; nothing of the file stands in such a message. */
  private static Phrase.Sentence said(JacksonException fault) {
    if (fault instanceof StreamConstraintsException limit) {
      String words = String.valueOf(limit.getOriginalMessage()).lines().findFirst().orElse("");
      return Phrase.of("findings", CODE + ".limit", "fault", words);
    }
    return Phrase.of("findings", CODE + "." + kind(fault));
  }

  private static String kind(JacksonException fault) {
    if (fault instanceof UnexpectedEndOfInputException) {
      return "ends";
    }
    String words = String.valueOf(fault.getOriginalMessage());
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (words.startsWith(beginning.getKey())) {
        return beginning.getValue();
      }
    }
    if (words.contains("numeric value") || words.contains("number literals")) {
      return "number-form";
    }
    Matcher character = CHARACTER.matcher(words);
    return character.find() ? kind(Integer.parseInt(character.group(1)), words) : "here";
  }

  private static String kind(int character, String words) {
    return switch (character) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> "typographic";
      case '\u2018', '\u2019', '\u201a', '\u201b' -> "typographic";
      case '\'' -> "single-quotes";
      case '\u00a0', '\u2007', '\u202f', '\u2003', '\u200b', '\ufeff' -> "blank";
      case '/', '#' -> "comment";
      case '}', ']' -> "closing";
      default -> {
        if (words.contains("was expecting comma")) {
          yield "comma";
        }
        if (words.contains("was expecting a colon")) {
          yield "colon";
        }
        yield words.contains("to start field name") || words.contains("to start property name")
            ? "key"
            : "here";
      }
    };
  }
}
