// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import oobesim.document.Json;

/** When a deployment profile was created: of two for one device the older one counts. */
final class Created {
  private Created() {}

  /** The time that Graph says; a profile that does not say it counts as new. */
  static Instant of(Json profile) {
    return profile instanceof Json.Obj object
            && object.get("createdDateTime").orElse(null) instanceof Json.Text text
        ? parse(text.value())
        : Instant.MAX;
  }

  private static Instant parse(String time) {
    try {
      return OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeException noTime) {
      return Instant.MAX;
    }
  }
}
