// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.List;

/**
 * What the status page knew of its apps at a moment at which something had changed.
 *
 * @param at when
 * @param apps all of them, in the order in which they were expected
 */
record AppSnapshot(Duration at, List<TrackedApp> apps) {
  AppSnapshot {
    apps = List.copyOf(apps);
  }

  /** Those of one list. */
  List<TrackedApp> in(TrackedList list) {
    return apps.stream().filter(app -> app.list() == list).toList();
  }
}
