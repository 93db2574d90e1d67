// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Json;

/**
 * One person's go at a drill, as the journal names it.
 *
 * @param drill the drill's id
 * @param digest SHA-256 of the drill file's bytes in hexadecimal digits, so that nobody judges by
 *     another edition unawares
 * @param variant which of its hidden variants was drawn, empty text where it has none
 * @param mode how it is done
 * @param trainee the name or pseudonym that was given, may be empty
 */
public record Sitting(String drill, String digest, String variant, Mode mode, String trainee) {
  /** How a drill is done. */
  public enum Mode {
    /** It plays itself and explains. */
    SHOW,
    /** With hints, explanations and ways back. */
    TRY,
    /** Without. */
    TEST;

    /** The word on the command line and in journals. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The mode of a word. */
    public static Optional<Mode> named(String word) {
      return Stream.of(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
  }

  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", drill);
    members.put("digest", digest);
    members.put("variant", variant);
    members.put("mode", mode.word());
    members.put("trainee", trainee);
    return members;
  }

  /** The sitting that a journal's first line tells of. */
  static Optional<Sitting> of(Json.Obj run) {
    return run.get("drill")
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .map(
            drill ->
                new Sitting(
                    text(drill, "id"),
                    text(drill, "digest"),
                    text(drill, "variant"),
                    Mode.named(text(drill, "mode")).orElse(Mode.TRY),
                    text(drill, "trainee")));
  }

  private static String text(Json.Obj drill, String key) {
    return JournalFields.text(drill, key).orElse("");
  }
}
