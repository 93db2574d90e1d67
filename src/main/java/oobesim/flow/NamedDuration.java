// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.function.Function;
import oobesim.provisioning.World;

/**
 * A time that the world determines, for {@code after}; {@link FlowWords} says what it means.
 *
 * @param name its name in charts
 * @param length how long it lasts if it begins now
 */
public record NamedDuration(String name, Function<World, Duration> length) {}
