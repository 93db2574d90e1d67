// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.statechart.StateConfiguration;

/**
 * A moment of a run, complete: a session that is put back to it goes on just as it did.
 *
 * @param configuration where the chart is
 * @param world what is true outside the screen
 * @param timers what is being waited for
 * @param errands what others are about to do
 * @param profile the profile with the changes made so far
 */
public record Checkpoint(
    StateConfiguration configuration,
    World world,
    Timers timers,
    Errands errands,
    SimulationProfile profile) {}
