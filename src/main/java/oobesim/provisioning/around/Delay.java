// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;

/**
 * A change that devices do not see yet.
 *
 * @param until from when they see it
 * @param before what they see until then
 */
public record Delay(Duration until, Surroundings before) {}
