// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.document.TextFile;

/** JSON that stands in a string of JSON: as it is, or in Base64, as tools pack bodies. */
public final class PackedJson {
  /** An object, or a list of objects. */
  private static final Pattern PLAIN =
      Pattern.compile("\\A\\s*+(?:\\[\\s*+)?\\{.*", Pattern.DOTALL);

  /** What begins with a bracket begins so in Base64, with a mark of the encoding or without. */
  private static final Pattern BASE_64 =
      Pattern.compile("\\s*+(?:e[wy]|[VW][wy]|77u/|//57)[A-Za-z0-9+/\\r\\n]{36,}+={0,2}\\s*+");

  private PackedJson() {}

  /** Whether a text is packed JSON by its look. */
  static boolean isOne(Json.Text text) {
    return !plain(text).isEmpty();
  }

  private static Optional<Parsed> of(Json.Text text) {
    return Optional.of(plain(text)).filter(json -> !json.isEmpty()).map(JsonReader::read);
  }

  /** The documents in a text, each at the place of the text; none if it is no packed JSON. */
  public static List<Json> documents(Json.Text text) {
    return of(text).stream()
        .flatMap(parsed -> parsed.documents().stream())
        .map(json -> JsonEdit.at(json, text.position(), text.pointer()))
        .toList();
  }

  private static String plain(Json.Text text) {
    String value = text.value();
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    String unpacked = BASE_64.matcher(value).matches() ? unpacked(value) : "";
    return PLAIN.matcher(unpacked).matches() ? unpacked : "";
  }

  /** The text that Base64 stands for, whatever its encoding; empty if it is none. */
  public static String unpacked(String value) {
    try {
      return TextFile.decode(Base64.getMimeDecoder().decode(value.strip())).text();
    } catch (IllegalArgumentException none) {
      return "";
    }
  }
}
