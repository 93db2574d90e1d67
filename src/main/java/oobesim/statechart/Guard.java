// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.function.Predicate;

/** A yes or no over named facts. */
public sealed interface Guard {
  /** Whether it holds where the facts are as told. */
  boolean holds(Predicate<String> facts);

  /** The expression as it stands in files, with no more parentheses than needed. */
  String text();

  /**
   * A named fact.
   *
   * @param name from a closed list
   */
  record Fact(String name) implements Guard {
    @Override
    public boolean holds(Predicate<String> facts) {
      return facts.test(name);
    }

    @Override
    public String text() {
      return name;
    }
  }

  /**
   * The contrary.
   *
   * @param inner what must not hold
   */
  record Not(Guard inner) implements Guard {
    @Override
    public boolean holds(Predicate<String> facts) {
      return !inner.holds(facts);
    }

    @Override
    public String text() {
      return switch (inner) {
        case Fact _, Not _ -> "!" + inner.text();
        case And _, Or _ -> "!(" + inner.text() + ")";
      };
    }
  }

  /**
   * Both.
   *
   * @param left read first
   * @param right read only if the left one holds
   */
  record And(Guard left, Guard right) implements Guard {
    @Override
    public boolean holds(Predicate<String> facts) {
      return left.holds(facts) && right.holds(facts);
    }

    @Override
    public String text() {
      String first = left instanceof Or ? "(" + left.text() + ")" : left.text();
      boolean grouped = right instanceof Or || right instanceof And;
      return first + " && " + (grouped ? "(" + right.text() + ")" : right.text());
    }
  }

  /**
   * At least one.
   *
   * @param left read first
   * @param right read only if the left one does not hold
   */
  record Or(Guard left, Guard right) implements Guard {
    @Override
    public boolean holds(Predicate<String> facts) {
      return left.holds(facts) || right.holds(facts);
    }

    @Override
    public String text() {
      boolean grouped = right instanceof Or;
      return left.text() + " || " + (grouped ? "(" + right.text() + ")" : right.text());
    }
  }
}
