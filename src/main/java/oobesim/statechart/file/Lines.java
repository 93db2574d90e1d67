// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

/** Text that is written line by line, two blanks a level. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private int level;

  /** One line. */
  Lines add(String line) {
    text.append("  ".repeat(level)).append(line).append('\n');
    return this;
  }

  /** One line, after which everything stands deeper. */
  Lines open(String line) {
    add(line);
    level++;
    return this;
  }

  /** One line that ends what was opened. */
  Lines close(String line) {
    level--;
    return add(line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
