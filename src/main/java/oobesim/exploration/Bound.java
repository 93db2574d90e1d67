// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.function.BooleanSupplier;

/**
 * How far an exploration goes.
 *
 * @param situations the most situations that it looks at
 * @param enough whether whoever waits for it has waited long enough
 */
public record Bound(int situations, BooleanSupplier enough) {
  /** So many situations, however long it takes: the same on every machine. */
  public Bound(int situations) {
    this(situations, () -> false);
  }
}
