// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

/**
 * The id of a screen: the same word in charts, scripts, journals, node ids and picture names.
 *
 * @param value for instance {@code preprov-landing}
 */
public record ScreenId(String value) implements Comparable<ScreenId> {
  @Override
  public int compareTo(ScreenId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
