// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.util.Locale;

/** What a statement says that somebody did; these are the words of ADL's vocabulary. */
public enum Verb {
  /** The run began. */
  INITIALIZED,
  /** A decision was made. */
  ANSWERED,
  /** The run was done to its end. */
  COMPLETED,
  /** It was enough. */
  PASSED,
  /** It was not enough. */
  FAILED,
  /** The run is over. */
  TERMINATED;

  private static final String ADL = "http://adlnet.gov/expapi/verbs/";

  /** The word, in English. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The address that stands for it. */
  public String address() {
    return ADL + word();
  }
}
