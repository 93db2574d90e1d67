// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;

/**
 * A Windows Autopilot device preparation policy (the second generation).
 *
 * @param name its name
 * @param timeout time limit of its page, 15 to 720 minutes
 * @param errorMessage text shown on failure
 * @param allowSkip whether the user may go on after a failure
 * @param allowDiagnostics whether logs may be exported
 */
public record PreparationPolicy(
    String name,
    Duration timeout,
    String errorMessage,
    boolean allowSkip,
    boolean allowDiagnostics) {}
