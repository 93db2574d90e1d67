// SPDX-License-Identifier: Apache-2.0
/**
 * A shown window used as a person uses it: nodes by their ids, mouse and keys, frames when somebody
 * asks for them. No part of what the kit promises; the program's own tests use it as well.
 *
 * <p>May import {@code snapshot}, {@code ui.capture} and {@code ui.trainee}.
 */
package oobesim.kit.window;
