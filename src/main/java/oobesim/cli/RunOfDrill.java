// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import oobesim.assessment.Trace;
import oobesim.drill.Drill;
import oobesim.flow.Flow;

/**
 * A run of a drill, as its journal tells it.
 *
 * @param journal its file
 * @param digest SHA-256 of the file's bytes in hexadecimal digits
 * @param trace the run
 * @param flow the flow that it went by
 * @param drill the drill
 * @param difference the line that does not come out the same, empty if all do
 */
record RunOfDrill(
    Path journal,
    String digest,
    Trace trace,
    Flow flow,
    Drill drill,
    Optional<String> difference) {}
