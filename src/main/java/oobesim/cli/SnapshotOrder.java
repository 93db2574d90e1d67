// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import java.util.Locale;

/**
 * Which pictures are wanted of each profile.
 *
 * @param versions of Windows, by number
 * @param locales languages of the texts
 * @param displays how screens are drawn
 * @param once whether what looks the same as with an earlier file is left out
 * @param shard which part of all of them
 */
record SnapshotOrder(
    List<String> versions,
    List<Locale> locales,
    List<SimulatedDisplay> displays,
    boolean once,
    Shard shard) {
  SnapshotOrder {
    versions = List.copyOf(versions);
    locales = List.copyOf(locales);
    displays = List.copyOf(displays);
  }
}
