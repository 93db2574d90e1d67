// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.document.Parsed;
import oobesim.profile.intune.Capitals;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.Unwrapping;

/** Finds the profiles that stand as JSON inside of a text which is none. */
final class JsonInText {
  /** Only an object whose first member can be seen is worth a try. */
  private static final Pattern BEGINNING =
      Pattern.compile("\\{\\s{0,200}\"[^\"\\n]{1,80}\"\\s{0,20}:");

  /** So many characters are looked at in all, however often a bracket opens. */
  private static final long MOST_CHARACTERS = 8_000_000;

  private static final int MOST_FOUND = 50;

  private final String text;
  private final Attention attention;
  private final List<Json> documents = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private long looked;
  private int counted;
  private int lines;
  private int lineStart;

  private JsonInText(String text, Attention attention) {
    this.text = text;
    this.attention = attention;
  }

  /**
   * The objects that say how a device is deployed, each once, with their places in the text; as far
   * as attention reaches.
   */
  static List<Json> find(String text, Attention attention) {
    attention.take(text.length());
    JsonInText search = new JsonInText(text, attention);
    search.search();
    return search.documents;
  }

  private void search() {
    Matcher beginning = BEGINNING.matcher(text);
    int from = 0;
    while (documents.size() < MOST_FOUND
        && looked < MOST_CHARACTERS
        && !attention.isSpent()
        && beginning.find(from)) {
      int start = text.indexOf('{', beginning.start());
      int end = end(start);
      look(Math.max(1, (end < 0 ? text.length() : end) - start));
      from = end > 0 && take(start, end) ? end : start + 1;
    }
  }

  private void look(int characters) {
    looked += characters;
    attention.take(characters);
  }

  /** Behind the bracket that closes the one at the start; negative if none does. */
  private int end(int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean take(int start, int end) {
    Parsed parsed = JsonReader.readLoosely(placed(start, end));
    boolean usable =
        parsed.findings().stream().noneMatch(it -> it.code().equals("malformed-json"))
            && Unwrapping.of(Capitals.usual(parsed.documents(), new Findings())).stream()
                .anyMatch(Part::usable);
    if (usable) {
      parsed.documents().stream()
          .filter(document -> known.add(JsonText.write(document)))
          .forEach(documents::add);
    }
    return usable;
  }

  /** The piece behind as many lines and blanks as stand before it, so that it keeps its place. */
  private String placed(int start, int end) {
    for (; counted < start; counted++) {
      if (text.charAt(counted) == '\n') {
        lines++;
        lineStart = counted + 1;
      }
    }
    look(lines + (start - lineStart));
    return "\n".repeat(lines) + " ".repeat(start - lineStart) + text.substring(start, end);
  }
}
