// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The tries of a property, each known by its seed.
 *
 * @param seeds of the tries, in their order
 */
record Tries(List<Long> seeds) {
  /** A beginning that is another one in each run. */
  static final long FRESH = 0;

  /** The try with a seed that was printed. */
  static Tries one(long seed) {
    return new Tries(List.of(seed));
  }

  /** So many tries; the first tenth is made of edge cases alone. */
  static Tries of(int number, long beginning) {
    SplittableRandom chance =
        beginning == FRESH ? new SplittableRandom() : new SplittableRandom(beginning);
    return new Tries(
        IntStream.range(0, number)
            .mapToObj(
                i -> i * 10 < number ? Draws.edges(chance.nextLong()) : (Long) chance.nextLong())
            .toList());
  }

  /**
   * Makes every try.
   *
   * @throws AssertionError as soon as one fails; its message names the seed
   */
  void each(Consumer<Draws> property) {
    for (int i = 0; i < seeds.size(); i++) {
      long seed = seeds.get(i);
      try {
        property.accept(new Draws(seed));
      } catch (Exception | AssertionError | StackOverflowError fault) {
        throw new AssertionError(
            "Try %d of %d; again alone with -D%s=%d%n%s"
                .formatted(i + 1, seeds.size(), PropertyExtension.SEED, seed, fault),
            fault);
      }
    }
  }
}
