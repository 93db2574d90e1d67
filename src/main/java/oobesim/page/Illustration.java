// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Topics of the drawings in the left half of a Windows 11 page. */
public enum Illustration {
  /** No drawing. */
  NONE,
  /** An hourglass: nothing to see yet. */
  WAITING,
  /** Scripts and speech. */
  LANGUAGE,
  /** A globe with a pin. */
  REGION,
  /** A keyboard. */
  KEYBOARD,
  /** Radio waves. */
  NETWORK,
  /** Arrows in a circle. */
  UPDATES,
  /** A document. */
  LICENCE,
  /** A badge: work or school. */
  WORK,
  /** A laptop that is being set up. */
  AUTOPILOT,
  /** A laptop that is ready. */
  READY,
  /** Something broke. */
  ERROR,
  /** A shield. */
  PRIVACY,
  /** A face or fingerprint. */
  HELLO,
  /** Wheels. */
  SETTINGS;

  /** The drawing of a word such as {@code settings}, empty for an unknown one. */
  public static Optional<Illustration> named(String word) {
    return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
  }

  /** The word in a flow file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
