// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.nio.charset.StandardCharsets;
import oobesim.document.Digest;

/** Which edition of a flow a journal was written with. */
final class FlowEdition {
  private static final int DIGITS = 12;

  private FlowEdition() {}

  /** The edition of a text in a version of the program. */
  static String of(String version, String chart) {
    String digest = Digest.sha256(chart.getBytes(StandardCharsets.UTF_8));
    return version + " " + digest.substring(0, DIGITS);
  }

  /** Whether two editions have the same text, whichever versions they came with. */
  static boolean sameText(String one, String other) {
    return text(one).equals(text(other));
  }

  /** The version that an edition came with. */
  static String version(String edition) {
    return edition.substring(0, Math.max(0, edition.lastIndexOf(' ')));
  }

  private static String text(String edition) {
    return edition.substring(edition.lastIndexOf(' ') + 1);
  }
}
