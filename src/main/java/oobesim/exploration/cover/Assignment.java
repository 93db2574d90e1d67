// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.cover;

import java.util.Arrays;

/**
 * Gives each row a column of its own so that the sum is least, and the prices that prove it: the
 * method of Kuhn, Munkres, Jonker and Volgenant, row by row along the cheapest alternating path.
 *
 * @param columnOf the column of each row
 * @param rowPrice what each row is worth
 * @param columnPrice what each column takes off, never above 0
 */
record Assignment(int[] columnOf, int[] rowPrice, int[] columnPrice) {

  /** What a row pays for a column. */
  interface Costs {
    int of(int row, int column);
  }

  /** The least of all; there are at least as many columns as rows. */
  static Assignment least(int rows, int columns, Costs costs) {
    int[] rowPrice = new int[rows + 1];
    int[] columnPrice = new int[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      int[] before = new int[columns + 1];
      rowOf[0] = row;
      int free = cheapestFree(costs, rowPrice, columnPrice, rowOf, before);
      for (int column = free; column != 0; column = before[column]) {
        rowOf[column] = rowOf[before[column]];
      }
    }
    int[] columnOf = new int[rows];
    for (int column = 1; column <= columns; column++) {
      if (rowOf[column] > 0) {
        columnOf[rowOf[column] - 1] = column - 1;
      }
    }
    return new Assignment(
        columnOf,
        Arrays.copyOfRange(rowPrice, 1, rows + 1),
        Arrays.copyOfRange(columnPrice, 1, columns + 1));
  }

  private static int cheapestFree(
      Costs costs, int[] rowPrice, int[] columnPrice, int[] rowOf, int[] before) {
    int columns = columnPrice.length - 1;
    int[] least = new int[columns + 1];
    Arrays.fill(least, Integer.MAX_VALUE);
    boolean[] used = new boolean[columns + 1];
    int column = 0;
    while (rowOf[column] != 0) {
      used[column] = true;
      int row = rowOf[column];
      int next = 0;
      int delta = Integer.MAX_VALUE;
      for (int j = 1; j <= columns; j++) {
        if (!used[j]) {
          int slack = costs.of(row - 1, j - 1) - rowPrice[row] - columnPrice[j];
          if (slack < least[j]) {
            least[j] = slack;
            before[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPrice[rowOf[j]] += delta;
          columnPrice[j] -= delta;
        } else if (j > 0) {
          least[j] -= delta;
        }
      }
      column = next;
    }
    return column;
  }
}
