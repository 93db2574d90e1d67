// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.document.Finding;

/**
 * What became of a catalogue file.
 *
 * @param catalogue the entries that could be read
 * @param findings everything that was found
 */
public record CatalogueReading(FailureCatalog catalogue, List<Finding> findings) {
  public CatalogueReading {
    findings = List.copyOf(findings);
  }
}
