// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What commands ask of the machine.
 *
 * @param variables a variable of the environment by its name
 * @param pause lets so much real time pass
 */
public record Machine(Function<String, Optional<String>> variables, Consumer<Duration> pause) {}
