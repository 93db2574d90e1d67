// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Key and secret that a record store has given to somebody; they are sent to it and never told. */
public final class StoreKey {
  private static final String HIDDEN = "***";

  private final String secret;
  private final String encoded;

  private StoreKey(String key, String secret) {
    this.secret = secret;
    byte[] both = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
    this.encoded = Base64.getEncoder().encodeToString(both);
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
    if (key.contains(":") || (key + secret).chars().anyMatch(Character::isISOControl)) {
      throw new Unfit("key.wrong");
    }
    return new StoreKey(key, secret);
  }

  /** The value of the header {@code Authorization}. */
  String header() {
    return "Basic " + encoded;
  }

  /** A text that somebody else has written, without the secret, which they may have repeated. */
  String hiddenIn(String text) {
    return text.replace(encoded, HIDDEN).replace(secret, HIDDEN);
  }

  @Override
  public String toString() {
    return HIDDEN;
  }
}
