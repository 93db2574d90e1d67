// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Scenario;
import oobesim.profile.SimulationProfile;

/**
 * A profile to choose on the start page.
 *
 * @param file where it lies
 * @param scenario which kind of deployment it is
 * @param title its name without what all shipped names begin with
 * @param line what is to be learned from it, may be empty
 */
public record Offer(Path file, Scenario scenario, String title, String line) {
  private static final Comparator<Offer> ORDER =
      Comparator.comparing(Offer::scenario).thenComparing(offer -> offer.file().toString());

  /** The files that can be rehearsed, those of a scenario together. */
  public static List<Offer> read(List<Path> files) {
    return files.stream().map(Offer::of).flatMap(Optional::stream).sorted(ORDER).toList();
  }

  /** Which of some offers is a file, the first if none is. */
  public static int indexOf(List<Offer> offers, Path file) {
    return Math.max(0, offers.stream().map(Offer::file).toList().indexOf(file));
  }

  private static Optional<Offer> of(Path file) {
    return ProfileReader.read(file) instanceof Reading.Good(SimulationProfile profile)
        ? Optional.of(new Offer(file, Scenario.of(profile), title(profile), line(profile)))
        : Optional.empty();
  }

  private static String title(SimulationProfile profile) {
    String name = profile.name();
    String rest = name.substring(name.indexOf(": ") < 0 ? 0 : name.indexOf(": ") + 2);
    return rest.isEmpty()
        ? name
        : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private static String line(SimulationProfile profile) {
    return profile
        .source()
        .get("description")
        .filter(Json.Text.class::isInstance)
        .map(text -> ((Json.Text) text).value())
        .orElse("");
  }
}
