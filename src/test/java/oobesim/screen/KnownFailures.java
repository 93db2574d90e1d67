// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import oobesim.flow.FailureCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The failures of the catalogue file, so that a new one is a new scene without further ado. */
final class KnownFailures {
  private KnownFailures() {}

  /** The code that is shown, by id; empty for a failure without one. */
  static Map<String, String> codes() {
    try (InputStream file = FailureCatalog.class.getResourceAsStream("/oobesim/failures.json")) {
      Map<String, String> codes = new TreeMap<>();
      for (JsonNode entry : new ObjectMapper().readTree(file)) {
        JsonNode shown = entry.get("codes").path(0);
        codes.put(entry.get("id").asString(), shown.isMissingNode() ? "" : shown.asString());
      }
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
