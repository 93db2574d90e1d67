// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Where a drill begins.
 *
 * @param profile the profile, a path from the drill's folder or a name
 * @param changes settings that are different there, path and value
 * @param before what happened before the person comes, lines of a script
 * @param variants what is drawn, none if there is nothing to draw
 * @param events what goes wrong in the course of it
 */
public record Start(
    String profile,
    List<Change> changes,
    List<String> before,
    List<Variant> variants,
    List<Incident> events) {
  public Start {
    changes = List.copyOf(changes);
    before = List.copyOf(before);
    variants = List.copyOf(variants);
    events = List.copyOf(events);
  }

  /**
   * A setting that is different.
   *
   * @param path as for {@code set}
   * @param value as for {@code set}
   */
  public record Change(String path, String value) {}

  /**
   * One of several things that can be wrong.
   *
   * @param id its id
   * @param changes settings that are different then
   * @param before what happened before the person comes then, after what always did
   * @param right the right answers of lines of the card then, which take the place of the card's
   *     own
   * @param answers what is answered then, in the place of what {@code talk} says
   */
  public record Variant(
      String id,
      List<Change> changes,
      List<String> before,
      List<Right> right,
      List<Drill.Labelled> answers) {
    public Variant {
      changes = List.copyOf(changes);
      before = List.copyOf(before);
      right = List.copyOf(right);
      answers = List.copyOf(answers);
    }
  }

  /**
   * Right answers of a line of the card.
   *
   * @param field the line's id
   * @param answers what is right
   */
  public record Right(String field, List<String> answers) {
    public Right {
      answers = List.copyOf(answers);
    }
  }

  /**
   * Something that goes wrong in the course of the drill, once.
   *
   * @param id its id
   * @param when what it follows
   * @param after how long after it
   * @param doing what happens, in the words of scripts
   */
  public record Incident(String id, Condition when, Duration after, List<String> doing) {
    public Incident {
      doing = List.copyOf(doing);
    }
  }

  /** The variant that a seed draws, empty if there is none. */
  public Optional<Variant> drawn(long seed) {
    if (variants.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(variants.get(new SplittableRandom(seed).nextInt(variants.size())));
  }

  /** The variant of that id. */
  public Optional<Variant> variant(String id) {
    return variants.stream().filter(it -> it.id().equals(id)).findFirst();
  }
}
