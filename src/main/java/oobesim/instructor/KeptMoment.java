// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import oobesim.screen.Screen;
import oobesim.session.Checkpoint;

/**
 * A moment of a run that can be come back to.
 *
 * @param name its name, not blank
 * @param at when in virtual time
 * @param screen what was shown
 * @param moment all of it
 */
public record KeptMoment(String name, Duration at, Screen screen, Checkpoint moment) {}
