// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import oobesim.document.FileBytes;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Limit;
import oobesim.document.LimitReached;
import oobesim.document.Parsed;
import oobesim.document.Position;
import oobesim.document.Printable;
import oobesim.document.Severity;
import oobesim.document.TextFile;
import oobesim.i18n.Phrase;
import oobesim.i18n.Translations;

/**
 * A file that says in another language what other files say.
 *
 * @param texts each text as it is written, with what it is in the language, as both may be shown
 * @param findings what is wrong in the file; the rest of it counts even so
 */
public record TextsFile(Map<String, String> texts, List<Finding> findings) implements Translations {
  public TextsFile {
    texts = Map.copyOf(texts);
    findings = List.copyOf(findings);
  }

  /** Reads a file; one that cannot be read has a finding and no texts. */
  public static TextsFile read(Path file) {
    try {
      return read(FileBytes.of(file));
    } catch (LimitReached reached) {
      return new TextsFile(Map.of(), List.of(reached.limit().finding("", Position.START)));
    } catch (IOException | SecurityException fault) {
      String why = String.valueOf(fault.getMessage());
      Phrase.Sentence said =
          Phrase.of("findings-profile", "unreadable-file", "file", file.toString(), "fault", why);
      return new TextsFile(
          Map.of(),
          List.of(new Finding("unreadable-file", Severity.ERROR, "", Position.START, said)));
    }
  }

  /** What a file says, each text as a key, with the places; none where it cannot be read. */
  public static List<Json.Obj> objects(Path file) {
    try {
      return JsonReader.readOwn(TextFile.decode(FileBytes.of(file)).text()).documents().stream()
          .filter(Json.Obj.class::isInstance)
          .map(Json.Obj.class::cast)
          .toList();
    } catch (IOException | SecurityException unreadable) {
      return List.of();
    }
  }

  /** Reads a file's bytes. */
  static TextsFile read(byte[] bytes) {
    Parsed parsed = JsonReader.readOwn(TextFile.decode(bytes).text());
    List<Finding> findings = new ArrayList<>(parsed.findings());
    Map<String, String> texts = new HashMap<>();
    for (Json document : parsed.documents()) {
      if (document instanceof Json.Obj object) {
        object.members().forEach((text, said) -> add(text, said, texts, findings));
      } else {
        findings.add(wrong(document));
      }
    }
    return new TextsFile(texts, findings);
  }

  /** What is left empty is still to be written. */
  private static void add(
      String text, Json said, Map<String, String> texts, List<Finding> findings) {
    if (said instanceof Json.Text other) {
      String key = Printable.lines(text);
      String printable = key.contains("\n") ? Printable.lines(other.value()) : line(other.value());
      if (!other.value().isBlank()) {
        texts.put(key, printable);
      }
    } else if (findings.size() < Limit.FINDINGS.most()) {
      findings.add(wrong(said));
    } else if (findings.size() == Limit.FINDINGS.most()) {
      findings.add(Limit.FINDINGS.finding(said.pointer(), said.position()));
    }
  }

  /** What has one line has one in each language; it may stand in a list or before a value. */
  private static String line(String text) {
    String parts =
        text.replace('\t', ' ')
            .lines()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return Printable.line(parts);
  }

  private static Finding wrong(Json found) {
    return Finding.error(
        "wrong-kind", found, Phrase.of("findings", "wrong-kind.texts", "kind", found.what()));
  }

  @Override
  public Optional<String> of(String text) {
    return Optional.ofNullable(texts.get(Printable.lines(text)));
  }
}
