// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

/**
 * The absolute id of a state: the machine's id and the keys on the way to it, joined by dots, or
 * the {@code id} that the file gives it.
 *
 * @param value for instance {@code windows-oobe.oobe.region}
 */
public record StateId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
