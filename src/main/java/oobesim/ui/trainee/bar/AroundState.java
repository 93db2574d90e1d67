// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

/**
 * What the bar shows of what the simulator offers around the device.
 *
 * @param winPresses how many presses of the Windows key the device has counted, 0 to 5
 * @param secretsAsked whether the device asks for something that the card of people knows
 * @param peopleShown whether that card is open
 * @param ended whether the rehearsal has come to an end
 * @param runBefore whether there is a run to go back to
 */
public record AroundState(
    int winPresses, boolean secretsAsked, boolean peopleShown, boolean ended, boolean runBefore) {}
