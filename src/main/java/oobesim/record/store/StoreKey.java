// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Key and secret that a record store has given to somebody; they are sent to it and never told. */
public final class StoreKey {
  private static final String HIDDEN = "***";

  /** Far above what a store gives anybody, and far below what a header may have. */
  private static final int MOST_LETTERS = 1_000;

  private final String encoded;
  private final List<Spellings> spellings;

  private StoreKey(String key, String secret) {
    byte[] both = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
    this.encoded = Base64.getEncoder().encodeToString(both);
    // The longest one first: each may stand in another, and the last signs of the first be left
    // out.
    this.spellings =
        Stream.of(encoded, encoded.replace("=", ""), secret, key).map(Spellings::of).toList();
  }

  /**
   * A key with its secret.
   *
   * @throws Unfit if they cannot be sent
   */
  public static StoreKey of(String key, String secret) {
    if (key.isBlank() || secret.isBlank()) {
      throw new Unfit("key.none");
    }
    if (key.length() + secret.length() > MOST_LETTERS) {
      throw new Unfit("key.long", "most", MOST_LETTERS);
    }
    if (key.contains(":") || (key + secret).chars().anyMatch(Character::isISOControl)) {
      throw new Unfit("key.wrong");
    }
    return new StoreKey(key, secret);
  }

  /** The value of the header {@code Authorization}. */
  String header() {
    return "Basic " + encoded;
  }

  /** A text that somebody else has written, without both, which they may have repeated. */
  String hiddenIn(String text) {
    String told = text;
    for (Spellings each : spellings) {
      told = each.replacedIn(told, HIDDEN);
    }
    return told;
  }

  @Override
  public String toString() {
    return HIDDEN;
  }
}
