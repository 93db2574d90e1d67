// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a JVM makes up when it first comes by: switches over types, and records of every kind. */
final class Linked {
  private Linked() {}

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Square(int side, Object mark) implements Shape {}

  record Nothing() implements Shape {}

  record All(
      boolean flag,
      byte small,
      short little,
      char letter,
      int number,
      long large,
      float rough,
      double fine,
      String text,
      Object any,
      int[] row,
      List<String> list) {}

  /** What is said of values of all kinds, and of each two of them whether they are equal. */
  public static final class Said implements Function<int[], List<String>> {
    @Override
    public List<String> apply(int[] row) {
      List<Object> values = values(row);
      List<Object> again = values(row);
      List<String> said = new ArrayList<>();
      for (Object value : values) {
        String equal = again.stream().map(it -> value != null && value.equals(it)).toList() + "";
        String told = value instanceof int[] ? "" : value + " " + (value == null ? 0 : hash(value));
        said.add(kind(value) + ", " + told + ", " + equal);
      }
      return said;
    }

    /** That of an object, not of a text that is built, is another one each time. */
    private static int hash(Object value) {
      return value instanceof StringBuilder ? 0 : value.hashCode();
    }

    private static String kind(Object value) {
      return switch (value) {
        case null -> "none";
        case Circle(double radius) when radius > 10 -> "large circle";
        case Circle _ -> "circle";
        case Square it when it.side() == 0 -> "point";
        case Square(var _, String mark) -> "marked " + mark;
        case Square it -> "square " + it.side();
        case CharSequence it when it.isEmpty() -> "empty";
        case String it -> "text " + it;
        case Number it -> "number " + it;
        case int[] it -> "row " + it.length;
        default -> "other";
      };
    }

    private static List<Object> values(int[] row) {
      List<Object> values = new ArrayList<>();
      for (double size : new double[] {0, -0.0, 3, 11, Double.NaN, Double.MIN_VALUE}) {
        values.add(new Circle(size));
        values.add(all(size, row, size > 3));
      }
      values.addAll(Arrays.asList(new Square(0, null), new Square(1, "m"), new Square(1, 2)));
      values.addAll(Arrays.asList(new Nothing(), null, "", "text", new StringBuilder()));
      values.addAll(Arrays.asList(7, 7L, row, 'c'));
      return values;
    }

    private static All all(double size, int[] row, boolean bare) {
      return new All(
          bare,
          (byte) size,
          (short) -size,
          (char) ('A' + (int) size),
          (int) size,
          (long) size << 40,
          (float) size,
          size,
          bare ? null : "a",
          bare ? List.of() : null,
          // An array is written by its address, so it has to be the same one.
          bare ? null : row,
          bare ? null : List.of("b"));
    }
  }
}
