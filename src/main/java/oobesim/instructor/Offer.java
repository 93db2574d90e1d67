// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import oobesim.document.Json;
import oobesim.profile.Reading;
import oobesim.profile.Scenario;
import oobesim.profile.SimulationProfile;

/**
 * A profile to choose on the start page.
 *
 * @param file where it lies
 * @param exercise what it is an exercise in
 * @param profile what it says
 */
public record Offer(Path file, Exercise exercise, SimulationProfile profile) {
  private static final Comparator<Offer> ORDER =
      Comparator.comparing(Offer::exercise).thenComparing(Offer::title);

  /** The files that can be rehearsed: scenarios first, then variants, then what fails. */
  public static List<Offer> read(List<Path> files, Function<Path, Reading> reader) {
    return files.stream()
        .map(file -> of(file, reader.apply(file)))
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  /** Which of some offers is a file, the first if none is. */
  public static int indexOf(List<Offer> offers, Path file) {
    return Math.max(0, offers.stream().map(Offer::file).toList().indexOf(file));
  }

  private static Optional<Offer> of(Path file, Reading reading) {
    return reading instanceof Reading.Good(SimulationProfile profile)
        ? Optional.of(new Offer(file, Exercise.of(profile), profile))
        : Optional.empty();
  }

  /** Which kind of deployment it is. */
  public Scenario scenario() {
    return Scenario.of(profile);
  }

  /** Its name without what all shipped names begin with. */
  public String title() {
    return title(profile);
  }

  /** What is to be learned from it, may be empty. */
  public String line() {
    return profile
        .source()
        .get("description")
        .filter(Json.Text.class::isInstance)
        .map(text -> ((Json.Text) text).value())
        .orElse("");
  }

  /** Those of some offers in whose title, line, or file name all the words stand. */
  public static List<Offer> find(List<Offer> offers, String looked) {
    SearchWords words = SearchWords.of(looked);
    return offers.stream().filter(offer -> words.allIn(offer.told())).toList();
  }

  private String told() {
    String name = OpenFile.name(file);
    return String.join(" ", title(), line(), name, scenario().word(), exercise.word());
  }

  /** A profile's name without what all shipped names begin with. */
  static String title(SimulationProfile profile) {
    String name = profile.name();
    String rest = name.substring(name.indexOf(": ") < 0 ? 0 : name.indexOf(": ") + 2);
    return rest.isEmpty()
        ? name
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }
}
