// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * The values of one try of a {@link Property}: the same ones for the same seed. Empty, small and
 * extreme ones come often; in some tries nothing else comes.
 */
public final class Draws {
  /** Letters that readers stumble over; halves of a pair among them. */
  private static final String EDGES =
      "\0\t\n\r \"'\\/%&<>=|;@\u007f\u0085\u00a0\u00e9\u0130\u2028\ud83d\udcbb\ufeff\ufffd\uffff";

  private static final long[] EDGE_NUMBERS = {
    0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 31, 1L << 53, 255, 256, 65535, 65536
  };

  private static final int LEANINGS = 8;

  private final SplittableRandom chance;

  /** Of a hundred values, how many are edge cases. */
  private final int edges;

  /** The values of the try with this seed. */
  public Draws(long seed) {
    chance = new SplittableRandom(seed);
    edges =
        switch ((int) Math.floorMod(seed, (long) LEANINGS)) {
          case 0 -> 100;
          case 1, 2 -> 40;
          default -> 4;
        };
  }

  /** The seed next to this one whose try draws edge cases alone. */
  static long edges(long seed) {
    return seed - Math.floorMod(seed, (long) LEANINGS);
  }

  public boolean flag() {
    return chance.nextBoolean();
  }

  /** True once in so many times. */
  public boolean oneIn(int times) {
    return chance.nextInt(times) == 0;
  }

  public int integer() {
    return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A number between two, which may come as well. */
  public int integer(int least, int most) {
    return (int) number(least, most);
  }

  public long number() {
    return number(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** A number between two, which may come as well. */
  public long number(long least, long most) {
    if (edge()) {
      long[] all =
          LongStream.concat(LongStream.of(least, most), Arrays.stream(EDGE_NUMBERS))
              .filter(number -> least <= number && number <= most)
              .toArray();
      return all[chance.nextInt(all.length)];
    }
    return flag() ? uniform(least, most) : small(least, most);
  }

  private long uniform(long least, long most) {
    if (most < Long.MAX_VALUE) {
      return chance.nextLong(least, most + 1);
    }
    return least > Long.MIN_VALUE ? chance.nextLong(least - 1, most) + 1 : chance.nextLong();
  }

  /**
   * Near zero, or near the end that is next to it; each number of binary digits is equally likely.
   */
  private long small(long least, long most) {
    long centre = Math.clamp(0, least, most);
    int digits = Long.SIZE - Long.numberOfLeadingZeros((most - centre) | (centre - least));
    long away = chance.nextLong() >>> Math.max(1, Long.SIZE - chance.nextInt(1, digits + 2));
    long number = centre + (centre == most || centre > least && flag() ? -away : away);
    return least <= number && number <= most ? number : uniform(least, most);
  }

  /** A number between two, which may come as well; often with few places. */
  public double real(double least, double most) {
    if (edge()) {
      double[] all =
          Arrays.stream(new double[] {least, most, 0, 1, 0.5, Math.nextUp(least)})
              .filter(number -> least <= number && number <= most)
              .toArray();
      return all[chance.nextInt(all.length)];
    }
    double width = most - least;
    double number = least + width * chance.nextDouble();
    return switch (chance.nextInt(3)) {
      case 0 -> Math.clamp(Math.rint(number * 100) / 100, least, most);
      case 1 -> least + width * Math.pow(10, -chance.nextDouble() * Math.log10(1 + width) - 1);
      default -> number;
    };
  }

  /** A number with or without places, large or small. */
  public BigDecimal decimal() {
    return BigDecimal.valueOf(number(), integer(-20, 40));
  }

  /** Any letter of sixteen bits, half a pair as well. */
  public char letter() {
    if (edge()) {
      return EDGES.charAt(chance.nextInt(EDGES.length()));
    }
    return (char) (flag() ? chance.nextInt(' ', '\u007f') : chance.nextInt(0x10000));
  }

  /** Up to 255 letters. */
  public String text() {
    return text(255);
  }

  /** Up to so many letters, none to begin with. */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = integer(0, most); left > 0; left--) {
      if (left > 1 && oneIn(20)) {
        text.appendCodePoint(chance.nextInt(0x10000, 0x110000));
        left--;
      } else {
        text.append(letter());
      }
    }
    return text.toString();
  }

  /** So many of these letters. */
  public String text(int least, int most, String letters) {
    StringBuilder text = new StringBuilder();
    for (int left = integer(least, most); left > 0; left--) {
      text.append(letters.charAt(chance.nextInt(letters.length())));
    }
    return text.toString();
  }

  /** Up to so many bytes. */
  public byte[] bytes(int most) {
    byte[] bytes = new byte[integer(0, most)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) integer(-128, 127);
    }
    return bytes;
  }

  /** One of these, each equally likely. */
  @SafeVarargs
  public final <T> T of(T... choices) {
    return choices[chance.nextInt(choices.length)];
  }

  /** One of these, each equally likely. */
  public <T> T of(List<T> choices) {
    return choices.get(chance.nextInt(choices.size()));
  }

  /** What one of these draws, each equally likely. */
  @SafeVarargs
  public final <T> T oneOf(Supplier<? extends T>... ways) {
    return ways[chance.nextInt(ways.length)].get();
  }

  /** Something or nothing. */
  public <T> Optional<T> maybe(Supplier<T> value) {
    return oneIn(3) ? Optional.empty() : Optional.of(value.get());
  }

  /** From so many to so many. */
  public <T> List<T> list(int least, int most, Supplier<? extends T> item) {
    int size = integer(least, most);
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(item.get());
    }
    return list;
  }

  /** For what draws by itself. */
  public Random random() {
    return new Random(chance.nextLong());
  }

  private boolean edge() {
    return chance.nextInt(100) < edges;
  }
}
