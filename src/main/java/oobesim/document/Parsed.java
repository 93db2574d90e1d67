// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.List;

/**
 * What a file held: its JSON documents (real files hold more than one), and what was wrong.
 *
 * @param documents the documents that could be read, in order
 * @param findings faults of form, such as a missing comma
 */
public record Parsed(List<Json> documents, List<Finding> findings) {
  public Parsed {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }
}
