// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.document.Position;
import oobesim.i18n.Phrase;

/**
 * A file of an administrator, opened: its documents, the things in them, and faults of form.
 *
 * @param facts name and encoding
 * @param documents the JSON documents
 * @param findings faults of form
 * @param whatItIs the file in words
 */
public record AdminFile(
    FileFacts facts, List<Json> documents, List<Finding> findings, Phrase whatItIs) {
  public AdminFile {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }

  /** Opens a text; what is not JSON gets its name. */
  public static AdminFile open(String text, FileFacts facts) {
    Parsed parsed = JsonReader.read(text);
    boolean broken = parsed.findings().stream().anyMatch(it -> it.code().equals("malformed-json"));
    if (broken || hasNoStructure(parsed)) {
      var foreign = ForeignFile.of(text, facts);
      if (foreign.isPresent()) {
        Phrase.Sentence name = foreign.get();
        Finding finding =
            new Finding(
                FindingCode.NOT_JSON.code(),
                FindingCode.NOT_JSON.severity(),
                "",
                Position.START,
                FindingCode.NOT_JSON.said("kind", name, "right", name.beside(Finding.HINT)));
        return new AdminFile(facts, List.of(), List.of(finding), name);
      }
    }
    Phrase whatItIs =
        broken
            ? FindingCode.text("broken-json")
            : parsed.documents().isEmpty()
                ? FindingCode.text(isEmpty(parsed) ? "empty" : "unreadable")
                : Phrase.NONE;
    return new AdminFile(facts, parsed.documents(), parsed.findings(), whatItIs);
  }

  private static boolean isEmpty(Parsed parsed) {
    return parsed.findings().stream().allMatch(it -> it.code().equals("empty-file"));
  }

  /** Numbers and words one after the other, as the first line of a list may be. */
  private static boolean hasNoStructure(Parsed parsed) {
    return !parsed.documents().isEmpty()
        && parsed.documents().stream()
            .noneMatch(it -> it instanceof Json.Obj || it instanceof Json.Arr);
  }

  /** The things in the file, taken out of their envelopes. */
  public List<Part> parts() {
    return new ArrayList<>(Unwrapping.of(documents));
  }
}
