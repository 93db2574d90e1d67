// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/**
 * A failure that has happened.
 *
 * @param id its id in the catalogue
 * @param code result code, empty if the failure has none
 * @param phase the category of the status page where it happened
 * @param task the row where it happened
 * @param at when
 */
public record Failure(
    String id, String code, Optional<EspPhase> phase, Optional<EspTask> task, Duration at) {}
