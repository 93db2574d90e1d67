// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;

/** JSON as it stands in a line of a script. */
public final class SaidJson {
  /** An object or a list of something; a name may begin with a bracket too: {@code [Pilot] VPN}. */
  private static final Pattern STRUCTURE =
      Pattern.compile("(?s)\\s*+(?:\\{|\\[\\s*+[\\[\\]{\"]).*");

  private SaidJson() {}

  /** Whether a value is an object or a list by its look, or was meant to be. */
  public static boolean isStructure(String said) {
    return STRUCTURE.matcher(said).matches();
  }

  /** What a value says as JSON; empty unless it is one document without a fault. */
  public static Optional<Json> of(String said) {
    Parsed parsed = JsonReader.read(said);
    return parsed.findings().isEmpty() && parsed.documents().size() == 1
        ? Optional.of(parsed.documents().getFirst())
        : Optional.empty();
  }

  /** The first slip in what was meant to be an object or a list; none in a word. */
  public static Optional<Finding> fault(String said) {
    return Optional.of(said).filter(SaidJson::isStructure).stream()
        .flatMap(json -> JsonReader.read(json).findings().stream())
        .findFirst();
  }
}
