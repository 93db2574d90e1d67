// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The moments just before the last inputs of a run, which everybody can go back to without having
 * kept them: {@code before-input N}, N from 1 in the order of the journal.
 */
public final class BeforeInputs {
  private static final String NAME = "before-input ";

  /** A wrong turn is noticed at once or soon; all moments of a long run would fill the memory. */
  private static final int MOST = 100;

  private final Map<String, Checkpoint> moments = new LinkedHashMap<>();
  private int inputs;

  /** The name of the moment before an input, from 1. */
  public static String name(int input) {
    return NAME + input;
  }

  /** Which input a name means. */
  public static Optional<Integer> input(String name) {
    return name.matches(NAME + "[1-9]\\d{0,8}")
        ? Optional.of(Integer.parseInt(name.substring(NAME.length())))
        : Optional.empty();
  }

  void next(Checkpoint moment) {
    inputs++;
    moments.put(name(inputs), moment);
    if (moments.size() > MOST) {
      moments.remove(moments.keySet().iterator().next());
    }
  }

  Optional<Checkpoint> find(String name) {
    return Optional.ofNullable(moments.get(name));
  }
}
