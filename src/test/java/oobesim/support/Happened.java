// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.provisioning.World;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/** Events from the words that tables have for them. */
public final class Happened {
  private Happened() {}

  public static LoggedEvent at(Duration moment, EventKind kind, String subject, String detail) {
    return new LoggedEvent(moment, kind, subject(kind, subject), detail(detail));
  }

  /** A world in which it happened now. */
  static World in(World world, EventKind kind, String subject, String detail) {
    return world.logged(kind, subject(kind, subject), detail(detail));
  }

  private static Subject subject(EventKind kind, String word) {
    return switch (kind) {
      case FAILED -> new Subject.Failing(word);
      case RESTARTED -> new Subject.Because(word);
      case APP_BEGUN, APP_INSTALLED, APP_FAILED -> new Subject.App(word, "");
      default ->
          phases()
              .filter(phase -> phase.id().equals(word))
              .<Subject>map(Subject.Category::new)
              .findFirst()
              .or(() -> steps().filter(step -> step.word().equals(word)).findFirst())
              .orElse(new Subject.Named(word));
    };
  }

  private static Detail detail(String word) {
    if (word.startsWith("0x")) {
      return new Detail.Code(word);
    }
    if (word.matches("\\d+ of \\d+")) {
      String[] words = word.split(" of ");
      return new Detail.Count(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }
    Stream<Detail> known =
        Stream.of(
                phases().<Detail>map(Detail.During::new),
                Arrays.<Detail>stream(Detail.Source.values()),
                Arrays.<Detail>stream(Detail.Absence.values()),
                Arrays.<Detail>stream(Detail.Outcome.values()))
            .flatMap(it -> it);
    Optional<Detail> one = known.filter(it -> it.word().equals(word)).findFirst();
    return one.orElse(new Detail.Named(word));
  }

  private static Stream<EspPhase> phases() {
    return Arrays.stream(EspPhase.values());
  }

  private static Stream<Subject> steps() {
    return phases()
        .flatMap(
            phase -> Arrays.stream(EspTask.values()).map(task -> new Subject.Step(phase, task)));
  }
}
