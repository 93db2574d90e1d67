// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import oobesim.i18n.Phrase;

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
  Phrase words();

  private static Phrase text(String key, Object... namesAndValues) {
    return Phrase.of("findings-profile", "expected." + key, namesAndValues);
  }

  /**
   * Text.
   *
   * @param mayBeEmpty whether it may be empty
   * @param mayBeNull whether it may be null
   */
  record Line(boolean mayBeEmpty, boolean mayBeNull) implements Kind {
    @Override
    public Phrase words() {
      return Kind.text(mayBeNull ? "text-or-null" : "text");
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
    public Phrase words() {
      List<Phrase> words = allowed.stream().map(it -> Kind.text("word", "word", it)).toList();
      return Kind.text("one-of", "words", new Phrase.Listed("findings-profile", "list", words));
    }
  }

  /**
   * True or false.
   *
   * @param mayBeNull whether it may be null, so that something else decides
   */
  record Flag(boolean mayBeNull) implements Kind {
    /** One that is never null. */
    public Flag() {
      this(false);
    }

    @Override
    public Phrase words() {
      return Kind.text(mayBeNull ? "flag-or-null" : "flag");
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
    public Phrase words() {
      return Kind.text(
          mayBeNull ? "whole-between-or-null" : "whole-between", "least", least, "most", most);
    }
  }

  /** An object with keys of its own in the catalogue. */
  record Group() implements Kind {
    @Override
    public Phrase words() {
      return Kind.text("object");
    }
  }

  /** An array; the catalogue describes its items under {@code *}. */
  record Items() implements Kind {
    @Override
    public Phrase words() {
      return Kind.text("array");
    }
  }

  /** An administrator's JSON, in place or as a path, or null for none. */
  record AdminPart() implements Kind {
    @Override
    public Phrase words() {
      return Kind.text("part");
    }
  }

  /** An object in which anything may stand. */
  record Free() implements Kind {
    @Override
    public Phrase words() {
      return Kind.text("object");
    }
  }
}
