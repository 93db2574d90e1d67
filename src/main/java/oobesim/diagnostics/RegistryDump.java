// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * The text dump of the registry: it looks like a file for import, and is none before a reader has
 * mended it.
 */
final class RegistryDump {
  private RegistryDump() {}

  static List<RegistryKey> keys(Traces traces) {
    List<RegistryKey> keys = new ArrayList<>();
    keys.addAll(ProfileKeys.of(traces));
    keys.addAll(SettingsKeys.of(traces));
    keys.addAll(EnrollmentKeys.of(traces));
    keys.addAll(PolicyKeys.of(traces));
    keys.addAll(TrackingKeys.of(traces));
    keys.addAll(SnapshotKeys.of(traces));
    keys.addAll(InstallerKeys.of(traces));
    return keys;
  }

  static String text(Traces traces) {
    return Encoded.lines(
        keys(traces).stream().map(RegistryKey::lines).flatMap(List::stream).toList());
  }
}
