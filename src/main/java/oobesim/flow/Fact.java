// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.function.Predicate;
import oobesim.provisioning.World;

/**
 * A yes or no about the world that guards may ask.
 *
 * @param name its name in charts and in the failure catalogue
 * @param meaning what it says, one sentence, for the documentation
 * @param test how it is found out
 */
public record Fact(String name, String meaning, Predicate<World> test) {}
