// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;

/**
 * What will go wrong in a row of the status page.
 *
 * @param id the failure's id in the catalogue
 * @param code the code that the row then shows, may be empty
 * @param at when, in working time since the phase began
 */
public record TaskFault(String id, String code, Duration at) {}
