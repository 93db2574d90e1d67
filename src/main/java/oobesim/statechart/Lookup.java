// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

/**
 * A small table from names to values that is never changed, so that it can be read without a lock.
 *
 * @param <V> the values
 */
final class Lookup<V> {
  private final String[] names;
  private final Object[] values;
  private final int size;

  /** An empty one. */
  Lookup() {
    this(4, 0);
  }

  private Lookup(int length, int size) {
    names = new String[length];
    values = new Object[length];
    this.size = size;
  }

  int size() {
    return size;
  }

  /** The value of a name; null if it has none. */
  @SuppressWarnings("unchecked")
  V get(String name) {
    int at = placeOf(name);
    return names[at] == null ? null : (V) values[at];
  }

  /** With one name more, which must not be there yet. */
  Lookup<V> with(String name, V value) {
    // At least half of it stays empty, so that a search always ends, and soon.
    Lookup<V> more =
        new Lookup<>(2 * (size + 1) > names.length ? 2 * names.length : names.length, size + 1);
    for (int i = 0; i < names.length; i++) {
      if (names[i] != null) {
        more.put(names[i], values[i]);
      }
    }
    more.put(name, value);
    return more;
  }

  private void put(String name, Object value) {
    int at = placeOf(name);
    names[at] = name;
    values[at] = value;
  }

  private int placeOf(String name) {
    int hash = name.hashCode();
    int at = (hash ^ hash >>> 16) & names.length - 1;
    while (names[at] != null && !names[at].equals(name)) {
      at = at + 1 & names.length - 1;
    }
    return at;
  }
}
