// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oobesim.i18n.Messages;

/**
 * A label of the simulated pages with the mark that stands over it in its file.
 *
 * @param key its key
 * @param english what it is in English
 * @param text what it is in the language
 * @param trust how sure that is
 */
record MarkedLabel(String key, String english, String text, Trust trust) {
  private static final String MARK = "# trust: ";

  /** How sure a label is, the surest first. */
  enum Trust {
    CERTAIN,
    DOCUMENTED,
    OBSERVED,
    WEAK,
    GUESS;

    /** By the best of the marks: a letter for each kind of source. */
    static Trust of(String marks) {
      Map<Character, Trust> kinds =
          Map.of('S', CERTAIN, 'D', DOCUMENTED, 'T', DOCUMENTED, 'O', OBSERVED, 'M', WEAK);
      return List.of(marks.strip().split("[ ,;]+")).stream()
          .map(mark -> kinds.getOrDefault(mark.charAt(0), GUESS))
          .min(Trust::compareTo)
          .orElse(GUESS);
    }
  }

  /** The marked labels of a language in the order of its file. */
  static List<MarkedLabel> of(String language) throws IOException {
    Path file =
        Path.of(
            System.getProperty("oobesim.home", "."),
            "src/main/resources/oobesim/i18n/messages_" + language + ".properties");
    Messages english = Messages.load(Locale.ENGLISH);
    List<MarkedLabel> labels = new ArrayList<>();
    String marks = "";
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (line.startsWith(MARK)) {
        marks = line.substring(MARK.length());
      } else if (equals > 0 && !line.startsWith("#")) {
        if (!marks.isEmpty()) {
          labels.add(label(line, equals, marks, english));
        }
        marks = "";
      }
    }
    return labels;
  }

  private static MarkedLabel label(String line, int equals, String marks, Messages english) {
    String key = line.substring(0, equals).strip();
    return new MarkedLabel(
        key, raw(english, key), line.substring(equals + 1).strip(), Trust.of(marks));
  }

  /** With the names of what is filled in, as it stands in the file. */
  private static String raw(Messages english, String key) {
    return english.text(
        key,
        english.names(key).stream()
            .collect(java.util.stream.Collectors.toMap(name -> name, name -> "{" + name + "}")));
  }

  String row() {
    return "| %s | %s | %s |\n"
        .formatted(cell(english), cell(text), trust.name().toLowerCase(Locale.ROOT));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
