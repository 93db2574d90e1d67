// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.instructor.Sight;
import oobesim.script.ScreenControls;
import oobesim.script.ShownControl;
import oobesim.session.Input;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.Steering;

/**
 * Something on a timeline that somebody has done.
 *
 * @param at when, in virtual time
 * @param kind what
 * @param label what it was about, in words of a screen, of a person or of the catalogue; may be
 *     empty
 */
public record Deed(Duration at, Kind kind, String label) {
  /** What was done. */
  public enum Kind {
    /** The trainee chose a way. */
    DECISION,
    /** The trainee took a wrong turn. */
    WRONG_TURN,
    /** A remark. */
    MARK,
    /** A failure was switched on. */
    FAULT,
    /** A moment was kept. */
    KEPT,
    /** Another speed. */
    SPEED
  }

  /** What a timeline shows of a journal, in its order; what a run went back over is not there. */
  public static List<Deed> of(List<JournalEntry> journal, List<Sight> sights) {
    List<Deed> deeds = new ArrayList<>();
    boolean takenOver = false;
    for (JournalEntry entry : journal) {
      switch (entry) {
        case JournalEntry.Done done -> {
          boolean trainers = takenOver;
          of(done, sights)
              .filter(deed -> !trainers || deed.kind() != Kind.DECISION)
              .ifPresent(deeds::add);
        }
        case JournalEntry.Noticed noticed ->
            deeds.add(new Deed(noticed.at(), Kind.WRONG_TURN, noticed.id()));
        case JournalEntry.Kept kept -> deeds.add(new Deed(kept.at(), Kind.KEPT, kept.name()));
        case JournalEntry.Restored back ->
            deeds.removeIf(deed -> deed.at().compareTo(back.at()) > 0);
        case JournalEntry.Steered(Duration _, Steering.TakeOver()) -> takenOver = true;
        case JournalEntry.Steered(Duration _, Steering.HandBack()) -> takenOver = false;
        case JournalEntry.Steered steered -> speed(steered).ifPresent(deeds::add);
        default -> {}
      }
    }
    return List.copyOf(deeds);
  }

  private static Optional<Deed> speed(JournalEntry.Steered steered) {
    return steered.steering() instanceof Steering.Speed speed
        ? Optional.of(new Deed(steered.at(), Kind.SPEED, speed.digits()))
        : Optional.empty();
  }

  private static Optional<Deed> of(JournalEntry.Done done, List<Sight> sights) {
    if (!done.response().accepted()) {
      return Optional.empty();
    }
    return InputWords.exactly(done.words())
        .flatMap(input -> of(done.at(), Hands.bare(input), sights));
  }

  private static Optional<Deed> of(Duration at, Input input, List<Sight> sights) {
    return switch (input) {
      case Input.Click(String control) ->
          Optional.of(new Deed(at, Kind.DECISION, label(control, at, sights)));
      case Input.Key(String chord, int times) ->
          Optional.of(new Deed(at, Kind.DECISION, times == 1 ? chord : chord + " \u00d7" + times));
      case Input.Fault(var fault, boolean on) when on ->
          Optional.of(new Deed(at, Kind.FAULT, fault.id()));
      default -> Optional.empty();
    };
  }

  /** What stood on the control when it was pressed; its id where nothing did. */
  private static String label(String control, Duration at, List<Sight> sights) {
    return sights.reversed().stream()
        .filter(sight -> sight.at().compareTo(at) <= 0)
        .flatMap(sight -> ScreenControls.of(sight.screen()).stream())
        .filter(shown -> shown.id().equals(control))
        .map(ShownControl::label)
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElse(control);
  }

  /** Single presses of one key that follow each other are one decision with a number. */
  public static List<Deed> joined(List<Deed> deeds) {
    List<Deed> joined = new ArrayList<>();
    int times = 1;
    for (Deed deed : deeds) {
      Deed last = joined.isEmpty() ? null : joined.getLast();
      boolean again = last != null && last.kind == deed.kind && key(last).equals(deed.label);
      times = again && deed.kind == Kind.DECISION ? times + 1 : 1;
      if (times > 1) {
        joined.removeLast();
        joined.add(new Deed(deed.at, deed.kind, deed.label + " \u00d7" + times));
      } else {
        joined.add(deed);
      }
    }
    return joined;
  }

  private static String key(Deed deed) {
    return deed.label.replaceFirst(" \u00d7\\d+$", "");
  }
}
