// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.i18n.Phrase;

/**
 * A file of an administrator, opened: its documents, the things in them, and faults of form.
 *
 * @param facts name and encoding
 * @param documents the JSON documents
 * @param findings faults of form
 * @param whatItIs the file in words
 * @param text the text that places count the lines of, empty where there is none
 */
public record AdminFile(
    FileFacts facts, List<Json> documents, List<Finding> findings, Phrase whatItIs, String text) {
  public AdminFile {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }

  /** The same where the documents were taken out of something else. */
  public AdminFile carried() {
    return new AdminFile(facts.carried(), documents, findings, whatItIs, text);
  }

  /** The things in the file, taken out of their envelopes. */
  public List<Part> parts() {
    return new ArrayList<>(Unwrapping.of(documents));
  }
}
