// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.function.Function;
import oobesim.provisioning.World;

/**
 * A time that the world determines, for {@code after}.
 *
 * @param name its name in charts
 * @param meaning what it is the time of, one sentence, for the documentation
 * @param length how long it lasts if it begins now
 */
public record NamedDuration(String name, String meaning, Function<World, Duration> length) {}
