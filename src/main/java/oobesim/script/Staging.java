// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.Optional;
import oobesim.session.Assistant;

/**
 * What there is to a run besides its script.
 *
 * @param before what leads up to the script, after which the run is the person's own; empty for a
 *     run that is so from its first line
 * @param assistant who answers and acts beside the device
 */
public record Staging(Optional<Script> before, Assistant assistant) {
  /** A free rehearsal. */
  public static final Staging NONE = new Staging(Optional.empty(), Assistant.NOBODY);
}
