// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells watchers what has changed: once after each change, every watcher the same, in the order in
 * which it happened.
 *
 * <p>A watcher may lead in answer to what it is told. That is done at once, but told only after
 * every watcher has heard of what came before.
 */
final class Watchers {
  private final Supplier<Standing> look;
  private final List<Seat> seats = new ArrayList<>();
  private final Deque<Change> untold = new ArrayDeque<>();
  private boolean changing;
  private boolean telling;

  private record Seat(Consumer<Change> watcher) {
    /** Whoever watches twice is told twice. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** Nobody watches yet; what has changed is found by looking before and after. */
  Watchers(Supplier<Standing> look) {
    this.look = look;
  }

  Watching add(Consumer<Change> watcher) {
    Seat seat = new Seat(watcher);
    seats.add(seat);
    return () -> seats.remove(seat);
  }

  /** Does something, also in parts, and tells what has changed by it. */
  void change(Runnable lead) {
    answer(
        () -> {
          lead.run();
          return true;
        });
  }

  /** The same, with an answer to whoever leads. */
  <T> T answer(Supplier<T> lead) {
    if (changing) {
      return lead.get();
    }
    Standing before = look.get();
    changing = true;
    try {
      return lead.get();
    } finally {
      changing = false;
      Change change = look.get().since(before);
      if (!change.nothing()) {
        untold.add(change);
      }
      tell();
    }
  }

  private void tell() {
    if (telling) {
      return;
    }
    List<RuntimeException> faults = new ArrayList<>();
    telling = true;
    try {
      while (!untold.isEmpty()) {
        Change change = untold.remove();
        List.copyOf(seats).forEach(seat -> tell(seat, change, faults));
      }
    } finally {
      telling = false;
    }
    if (!faults.isEmpty()) {
      RuntimeException first = faults.removeFirst();
      faults.forEach(first::addSuppressed);
      throw first;
    }
  }

  /** A watcher that fails must not keep the others from being told. */
  private void tell(Seat seat, Change change, List<RuntimeException> faults) {
    try {
      if (seats.contains(seat)) {
        seat.watcher().accept(change);
      }
    } catch (RuntimeException fault) {
      faults.add(fault);
    }
  }
}
