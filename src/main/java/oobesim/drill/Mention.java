// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.Optional;
import oobesim.document.Json;

/**
 * Something of the flow or its failures that a drill file names, and where it stands there.
 *
 * @param kind what is named
 * @param said the words, as they stand in the file
 * @param on the page that it is named of, empty where any page is meant
 */
public record Mention(Kind kind, Json.Text said, Optional<String> on) {
  /** What can be named. */
  public enum Kind {
    /** A page. */
    PAGE,
    /** A state of the flow. */
    STATE,
    /** A failure, or a rule of good practice. */
    FAILURE,
    /** Something done, in the words of scripts. */
    INPUT,
    /** A line that types a secret by its name. */
    SECRET,
    /** Something that stands on a page: {@code page/part}. */
    PART
  }

  /** The words. */
  public String words() {
    return said.value();
  }
}
