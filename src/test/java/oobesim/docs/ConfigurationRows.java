// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.List;
import java.util.stream.Stream;

/** The table "if this is missing, then this happens", in the order in which administrators work. */
final class ConfigurationRows {
  private ConfigurationRows() {}

  static List<ConfigurationRow> all() {
    return Stream.of(
            TenantRows.all(), RegistrationRows.all(), DirectoryRows.all(), StatusPageRows.all())
        .flatMap(List::stream)
        .toList();
  }
}
