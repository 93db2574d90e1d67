// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.List;
import java.util.stream.Stream;
import oobesim.flow.Flow;

/** All changes that can be planted in a flow. */
final class Changes {
  /** Times that the world determines, and that the chart asks for. */
  private static final List<String> TIMES =
      List.of(
          "profile-prefetch",
          "update-check",
          "device-preparation",
          "device-setup",
          "account-setup",
          "joining",
          "domain-join",
          "domain-controller-wait",
          "device-preparation-end",
          "log-export",
          "quality-update",
          "idle-lock",
          "esp-time-limit");

  private Changes() {}

  static List<Change> of(Flow flow) {
    return Stream.of(
            ChartChanges.of(flow.chart()),
            TIMES.stream().map(TimeChange::new).toList(),
            CatalogueChanges.of(flow.failures()))
        .<Change>flatMap(List::stream)
        .toList();
  }
}
