// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * The number that a sign-in shows and that its person types on the phone: the same whenever a run
 * is played again, another one for each request of a run, for each seed and for other devices.
 */
public final class MatchingNumber {
  private static final int LEAST = 10;
  private static final int NUMBERS = 90;

  /** Without a common divisor with the count of numbers, so that all come before one comes back. */
  private static final int STEP_OF_REQUESTS = 53;

  private static final int STEP_OF_SEEDS = 37;

  private MatchingNumber() {}

  /** The two digits of the request that was made last. */
  public static int of(World world) {
    long device = world.around().device().serialNumber().hashCode();
    long request = (long) world.state().tally().phoneAsked() * STEP_OF_REQUESTS;
    long seed = Math.floorMod(world.seed(), NUMBERS) * (long) STEP_OF_SEEDS;
    return LEAST + (int) Math.floorMod(device + seed + request, (long) NUMBERS);
  }
}
