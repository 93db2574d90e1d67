// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import oobesim.ui.trainee.key.Stroke;

/**
 * A key with what is held beside it.
 *
 * @param keys the keys of a keyboard, in the order of pressing
 * @param words as the device hears it, such as {@code CTRL+SHIFT+D}
 * @param ofPages whether a page keeps it for itself, to move in it or to press what has the
 *     keyboard
 */
record Chord(List<KeyCode> keys, String words, boolean ofPages) {
  private static final String WIN = "WIN";
  private static final Map<String, KeyCode> HELD =
      Map.of(
          "CTRL",
          KeyCode.CONTROL,
          "ALT",
          KeyCode.ALT,
          "SHIFT",
          KeyCode.SHIFT,
          WIN,
          KeyCode.WINDOWS);

  private static final Map<String, KeyCode> KEYS = keysByWord();

  /** A chord in the words of scripts; one that no keyboard has is a wrong call. */
  static Chord of(String words) {
    List<String> parts = List.of(words.strip().toUpperCase(Locale.ROOT).split("\\+"));
    List<String> held = parts.subList(0, parts.size() - 1);
    held.forEach(word -> known(word, HELD, words));
    if (parts.equals(List.of(WIN))) {
      return new Chord(List.of(KeyCode.WINDOWS), WIN, false);
    }
    KeyCode key = known(parts.getLast(), KEYS, words);
    Stroke stroke =
        new Stroke(
            key,
            held.contains("CTRL"),
            held.contains("ALT"),
            held.contains("SHIFT"),
            held.contains(WIN));
    List<KeyCode> codes = new ArrayList<>(held.stream().map(HELD::get).toList());
    codes.add(key);
    return new Chord(List.copyOf(codes), stroke.chord(), stroke.isForPages());
  }

  /** Whether it presses what the page itself wants pressed. */
  boolean enters() {
    return words.equals("ENTER");
  }

  private static KeyCode known(String word, Map<String, KeyCode> words, String chord) {
    KeyCode code = words.get(word);
    if (code == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "no key \"%s\" in \"%s\": %s",
              word,
              chord,
              KitWords.nearest(word, words.keySet())));
    }
    return code;
  }

  /** Of several keys with one word, as two rows of digits, the first counts. */
  private static Map<String, KeyCode> keysByWord() {
    Map<String, KeyCode> keys = new LinkedHashMap<>();
    for (KeyCode code : KeyCode.values()) {
      Stroke stroke = new Stroke(code, false, false, false, false);
      if (!stroke.isModifier() && !stroke.isWin()) {
        keys.putIfAbsent(stroke.chord(), code);
      }
    }
    keys.put("ESCAPE", KeyCode.ESCAPE);
    return keys;
  }
}
