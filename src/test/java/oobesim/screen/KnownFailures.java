// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Map;
import java.util.TreeMap;
import oobesim.flow.ShippedFailures;

/** The failures of the catalogue file, so that a new one is a new scene without further ado. */
final class KnownFailures {
  private KnownFailures() {}

  /** The code that is shown, by id; empty for a failure without one. */
  static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    ShippedFailures.read().all().forEach(entry -> codes.put(entry.id(), entry.code()));
    return codes;
  }
}
