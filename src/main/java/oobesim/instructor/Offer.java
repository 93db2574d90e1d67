// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.i18n.Words;
import oobesim.profile.Reading;
import oobesim.profile.Scenario;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.WindowsRelease;

/**
 * A profile to choose on the start page: what is told of it, for there may be thousands.
 *
 * @param file where it lies
 * @param exercise what it is an exercise in
 * @param scenario which kind of deployment it is
 * @param windows the Windows on the device
 * @param link how the device is connected
 * @param name what it is called in the language of whoever chooses
 * @param line what is to be learned from it, may be empty
 */
public record Offer(
    Path file,
    Exercise exercise,
    Scenario scenario,
    WindowsRelease windows,
    NetworkLink link,
    String name,
    String line) {
  /** What stands between the two parts of a name, and marks that nobody sees. */
  private static final Pattern BETWEEN = Pattern.compile("：|:[\\s\\p{Cf}]+");

  private static final Comparator<Offer> ORDER =
      Comparator.comparing(Offer::exercise).thenComparing(Offer::title);

  /** The files that can be rehearsed: scenarios first, then variants, then what fails. */
  public static List<Offer> read(List<Path> files, Function<Path, Reading> reader, Words words) {
    return files.stream()
        .map(file -> of(file, reader.apply(file), words))
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  /** Which of some offers is a file, the first if none is. */
  public static int indexOf(List<Offer> offers, Path file) {
    return Math.max(0, offers.stream().map(Offer::file).toList().indexOf(file));
  }

  private static Optional<Offer> of(Path file, Reading reading, Words words) {
    return reading instanceof Reading.Good(SimulationProfile profile)
        ? Optional.of(
            new Offer(
                file,
                Exercise.of(profile),
                Scenario.of(profile),
                profile.surroundings().windows(),
                profile.surroundings().network().link(),
                words.ofFile(profile.name()),
                line(profile).map(words::ofFile).orElse("")))
        : Optional.empty();
  }

  /** Its name without what all shipped names begin with. */
  public String title() {
    return title(name);
  }

  private static Optional<String> line(SimulationProfile profile) {
    return profile
        .source()
        .get("description")
        .filter(Json.Text.class::isInstance)
        .map(text -> ((Json.Text) text).value());
  }

  /** Those of some offers in whose title, line, or file name all the words stand. */
  public static List<Offer> find(List<Offer> offers, String looked) {
    SearchWords words = SearchWords.of(looked);
    return offers.stream().filter(offer -> words.allIn(offer.told())).toList();
  }

  private String told() {
    return String.join(" ", title(), line, OpenFile.name(file), scenario.word(), exercise.word());
  }

  /** A profile's name without what all shipped names begin with. */
  static String title(String name) {
    Matcher between = BETWEEN.matcher(name);
    String rest = between.find() ? name.substring(between.end()) : name;
    return rest.isEmpty()
        ? name
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }
}
