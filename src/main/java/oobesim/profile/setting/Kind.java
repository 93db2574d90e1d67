// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may stand at a place of a simulation profile. */
public sealed interface Kind {
  /** One of these words. */
  static Kind oneOf(String... allowed) {
    return new Word(List.of(allowed));
  }

  /** One of these constants, by its word. */
  static Kind oneOf(Enum<?>... allowed) {
    return new Word(Arrays.stream(allowed).map(Kind::word).toList());
  }

  /** One of the constants of a type, by its word. */
  static <E extends Enum<E>> Kind oneOf(Class<E> type) {
    return oneOf(type.getEnumConstants());
  }

  /** What files and scripts call a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** In words, for messages and for the reference page. */
  String words();

  /**
   * Text.
   *
   * @param mayBeEmpty whether it may be empty
   * @param mayBeNull whether it may be null
   */
  record Line(boolean mayBeEmpty, boolean mayBeNull) implements Kind {
    @Override
    public String words() {
      return mayBeNull ? "a string or null" : "a string";
    }
  }

  /**
   * One of some words.
   *
   * @param allowed the words
   */
  record Word(List<String> allowed) implements Kind {
    public Word {
      allowed = List.copyOf(allowed);
    }

    @Override
    public String words() {
      return "one of " + String.join(", ", allowed.stream().map(it -> '"' + it + '"').toList());
    }
  }

  /** True or false. */
  record Flag() implements Kind {
    @Override
    public String words() {
      return "true or false";
    }
  }

  /**
   * A whole number.
   *
   * @param least the smallest allowed
   * @param most the largest allowed
   * @param mayBeNull whether it may be null
   */
  record Whole(int least, int most, boolean mayBeNull) implements Kind {
    /** One that is never null. */
    public Whole(int least, int most) {
      this(least, most, false);
    }

    @Override
    public String words() {
      return "a whole number from " + least + " to " + most + (mayBeNull ? " or null" : "");
    }
  }

  /** An object with keys of its own in the catalogue. */
  record Group() implements Kind {
    @Override
    public String words() {
      return "an object";
    }
  }

  /** An array; the catalogue describes its items under {@code *}. */
  record Items() implements Kind {
    @Override
    public String words() {
      return "an array";
    }
  }

  /** An administrator's JSON, in place or as a path, or null for none. */
  record AdminPart() implements Kind {
    @Override
    public String words() {
      return "an object, a path or null";
    }
  }

  /** An object in which anything may stand. */
  record Free() implements Kind {
    @Override
    public String words() {
      return "an object";
    }
  }
}
