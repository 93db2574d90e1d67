// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.Optional;

/**
 * A failure that is switched on by hand.
 *
 * @param id id of the failure in the catalogue
 * @param attempts how many attempts it spoils, {@link #EVERY} for every one; empty for as many as
 *     the catalogue says of the failure
 * @param onAttempt the first attempt that it spoils, from 1
 * @param chance how likely it spoils such an attempt, in per cent
 * @param place where it strikes, empty for the place of the catalogue
 * @param from virtual time before which it does not strike
 */
public record InjectedFault(
    String id,
    Optional<Integer> attempts,
    int onAttempt,
    int chance,
    Optional<String> place,
    Duration from) {
  /** Instead of a number of attempts: all of them. */
  public static final int EVERY = 0;

  /** From the first attempt on, at its own place, for certain, as often as is usual. */
  public InjectedFault(String id) {
    this(id, Optional.empty(), 1, 100, Optional.empty(), Duration.ZERO);
  }

  /** At another place. */
  public InjectedFault at(String other) {
    return new InjectedFault(id, attempts, onAttempt, chance, Optional.of(other), from);
  }

  /** Not before a moment of the run. */
  public InjectedFault from(Duration moment) {
    return new InjectedFault(id, attempts, onAttempt, chance, place, moment);
  }

  /** From this attempt on. */
  public InjectedFault onAttempt(int first) {
    return new InjectedFault(id, attempts, first, chance, place, from);
  }

  /** For so many attempts, or for {@link #EVERY}. */
  public InjectedFault attempts(int number) {
    return new InjectedFault(id, Optional.of(number), onAttempt, chance, place, from);
  }

  /** With so many per cent of likelihood. */
  public InjectedFault chance(int percent) {
    return new InjectedFault(id, attempts, onAttempt, percent, place, from);
  }

  /**
   * Whether it spoils an attempt; chance is decided by the run's seed.
   *
   * @param attempt counted from 1
   * @param usual how many attempts such a failure spoils where nobody said, or {@link #EVERY}
   */
  public boolean spoils(int attempt, int usual, long seed) {
    boolean meant = attempt >= onAttempt && !isOverAt(attempt, usual);
    return meant && chance > lot(attempt, seed);
  }

  /**
   * Whether it spoils neither an attempt nor any behind it, so that it is of no more effect.
   *
   * @param attempt counted from 1
   * @param usual how many attempts such a failure spoils where nobody said, or {@link #EVERY}
   */
  public boolean isOverAt(int attempt, int usual) {
    int number = attempts.orElse(usual);
    return number != EVERY && attempt >= onAttempt + number;
  }

  private int lot(int attempt, long seed) {
    long mixed = seed * 31 + id.hashCode() * 1_000_003L + attempt;
    return new java.util.SplittableRandom(mixed).nextInt(100);
  }
}
