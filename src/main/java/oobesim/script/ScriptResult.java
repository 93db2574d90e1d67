// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

/**
 * What came of a script.
 *
 * @param expectations how many expectations it had
 * @param failed how many of them were not met
 */
public record ScriptResult(int expectations, int failed) {
  /** Whether every expectation was met. */
  public boolean met() {
    return failed == 0;
  }
}
