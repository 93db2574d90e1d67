// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.List;
import oobesim.session.Input;

/**
 * Something to be tried on a page.
 *
 * @param name what is particular about what it leads to, in kebab-case
 * @param inputs what is done, one after the other
 * @param around whether the surroundings change, and not the device alone
 */
public record Probe(String name, List<Input> inputs, boolean around) {
  /** Something that is done on the device. */
  public Probe(String name, List<Input> inputs) {
    this(name, inputs, false);
  }

  public Probe {
    inputs = List.copyOf(inputs);
  }
}
