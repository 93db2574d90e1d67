// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.util.List;
import java.util.Optional;

/**
 * What a statement is about.
 *
 * @param id the address that stands for it
 * @param type the address of its kind
 * @param name what it is called, in English
 * @param description what it is, in English; may be empty
 * @param choice the alternatives, for a decision
 */
public record Activity(
    String id, String type, String name, String description, Optional<Choice> choice) {
  /** The kind of a drill. */
  public static final String SIMULATION = "http://adlnet.gov/expapi/activities/simulation";

  /** The kind of a decision. */
  public static final String DECISION = "http://adlnet.gov/expapi/activities/cmi.interaction";

  /**
   * What could be chosen.
   *
   * @param alternatives all that was open, with what was chosen
   * @param right id of the right one, empty where nobody can say
   */
  public record Choice(List<Alternative> alternatives, Optional<String> right) {
    public Choice {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Something that could be chosen.
   *
   * @param id without blanks, its own among the alternatives
   * @param text what it said, in English
   */
  public record Alternative(String id, String text) {}
}
