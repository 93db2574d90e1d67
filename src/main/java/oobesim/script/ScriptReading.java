// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;

/**
 * What a script file held.
 *
 * @param script the script; empty if and only if there are findings
 * @param findings every fault, in the order of the file
 */
public record ScriptReading(Optional<Script> script, List<Finding> findings) {
  public ScriptReading {
    findings = List.copyOf(findings);
  }
}
