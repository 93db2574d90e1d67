// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oobesim.flow.FailureEntry;
import oobesim.flow.ShippedFailures;

/** The failures of the catalogue file, so that a new one is a new scene without further ado. */
final class KnownFailures {
  private KnownFailures() {}

  /**
   * Those that a page shows, since they end what was tried; a profile that does not come is no
   * page.
   */
  static List<FailureEntry> shown() {
    return ShippedFailures.catalogue().all().stream()
        .filter(entry -> entry.effect() == FailureEntry.Effect.FAILS)
        .filter(entry -> !entry.place().equals("profile-download"))
        .toList();
  }

  /** The code that is shown, by id; empty for a failure without one. */
  static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    ShippedFailures.catalogue().all().forEach(entry -> codes.put(entry.id(), entry.code()));
    return codes;
  }
}
