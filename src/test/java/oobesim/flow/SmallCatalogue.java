// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A catalogue of a few failures, of which a test says only what matters to it. */
final class SmallCatalogue {
  private static final String USUAL =
      "'codes': [], 'scenarios': [], 'retry': 'no', 'reset': 'no', 'sources': [],"
          + " 'confidence': 'inferred'";

  private SmallCatalogue() {}

  /** Each entry's keys with single quotation marks; one without a place strikes at a page. */
  static FailureCatalog of(String... entries) {
    String json =
        Arrays.stream(entries)
            .map(it -> it.contains("'place'") ? it : it + ", 'place': 'entra-signin'")
            .map(it -> "{" + it + ", " + USUAL + "}")
            .collect(Collectors.joining(",", "[", "]"));
    CatalogueReading reading = CatalogueReader.read(json.replace('\'', '"'));
    if (!reading.findings().isEmpty()) {
      throw new AssertionError(reading.findings().toString());
    }
    return reading.catalogue();
  }
}
