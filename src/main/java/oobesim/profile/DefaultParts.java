// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import oobesim.document.Json;
import oobesim.document.JsonReader;

/** What counts where neither a profile nor an administrator says anything. */
final class DefaultParts {
  private DefaultParts() {}

  /** The shipped profile of a bench. */
  static Json.Obj deploymentProfile() {
    return read("/oobesim/profiles/intune/preprovisioning-entra.json");
  }

  /**
   * The shipped file {@code profiles/intune/esp-standard.json} without its own message and name: an
   * administrator's profile must not show another organisation's help desk.
   */
  static Json.Obj statusPage() {
    return read("/oobesim/profile/defaults/status-page.json");
  }

  static Json.Obj domainJoin() {
    return read("/oobesim/profile/defaults/domain-join.json");
  }

  private static Json.Obj read(String file) {
    try (InputStream in = DefaultParts.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Json.Obj) JsonReader.read(text).documents().getFirst();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + file, fault);
    }
  }
}
