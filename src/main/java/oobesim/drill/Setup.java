// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.session.Sitting;

/**
 * A drill that is ready to begin.
 *
 * @param drill the drill
 * @param file the drill's file
 * @param profileFile the file of its profile
 * @param profile the profile with what is different in the drill and in the variant that was drawn
 * @param variant what was drawn, empty text if nothing was
 */
public record Setup(
    Drill drill, Path file, Path profileFile, SimulationProfile profile, String variant) {
  /**
   * What became of it.
   *
   * @param setup the drill, empty if and only if it cannot begin
   * @param findings why it cannot
   */
  public record Outcome(Optional<Setup> setup, List<Finding> findings) {
    public Outcome {
      findings = List.copyOf(findings);
    }

    private static Outcome not(String key, Object... namesAndValues) {
      return new Outcome(Optional.empty(), List.of(DrillFault.error(key, namesAndValues)));
    }
  }

  /**
   * Gets a drill ready.
   *
   * @param file where the drill is from, by which the paths in it go
   * @param seed draws the variant
   */
  public static Outcome of(Drill drill, Path file, long seed, Shelves shelves) {
    return of(drill, file, drill.start().drawn(seed), shelves);
  }

  /** The same with a certain variant. */
  public static Outcome of(
      Drill drill, Path file, Optional<Start.Variant> variant, Shelves shelves) {
    Path folder = file.toAbsolutePath().getParent();
    String said = drill.start().profile();
    Optional<Path> profile = shelves.profileOf(said, folder);
    if (profile.isEmpty()) {
      return Outcome.not("file-missing", "file", said);
    }
    Reading reading = ProfileReader.read(profile.get().normalize(), shelves);
    for (Start.Change change : changes(drill, variant)) {
      reading =
          reading
              .first()
              .map(known -> ProfileReader.set(known, change.path(), change.value()))
              .orElse(reading);
    }
    List<Finding> faults = reading.findings();
    return reading
        .first()
        .map(
            known ->
                new Outcome(
                    Optional.of(
                        new Setup(
                            drill,
                            file,
                            profile.get().normalize(),
                            known,
                            variant.map(Start.Variant::id).orElse(""))),
                    List.of()))
        .orElseGet(() -> Outcome.not("profile-not-usable", "file", said, "reason", why(faults)));
  }

  private static List<Start.Change> changes(Drill drill, Optional<Start.Variant> variant) {
    return Stream.concat(
            drill.start().changes().stream(),
            variant.map(Start.Variant::changes).orElse(List.of()).stream())
        .toList();
  }

  private static Phrase why(List<Finding> findings) {
    List<Phrase> messages =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .<Phrase>map(Finding::message)
            .limit(3)
            .collect(Collectors.toList());
    return new Phrase.Listed("findings-drill", "reasons", messages);
  }

  /** What happened before the person comes, lines of a script. */
  public List<String> before() {
    return Stream.concat(
            drill.start().before().stream(),
            drawn().map(Start.Variant::before).orElse(List.of()).stream())
        .toList();
  }

  /** What is answered to something that can be said, empty for nothing. */
  public String answer(Drill.Talk talk) {
    return drawn()
        .flatMap(
            it ->
                it.answers().stream().filter(other -> other.label().equals(talk.id())).findFirst())
        .map(Drill.Labelled::text)
        .orElse(talk.answer());
  }

  private Optional<Start.Variant> drawn() {
    return drill.start().variant(variant);
  }

  /** The same with the drill as it is said in a language. */
  public Setup spoken(Words words) {
    return new Setup(drill.spoken(words), file, profileFile, profile, variant);
  }

  /** One person's go at it. */
  public Sitting sitting(Sitting.Mode mode, String trainee) {
    return new Sitting(drill.id(), drill.digest(), variant, mode, trainee);
  }
}
