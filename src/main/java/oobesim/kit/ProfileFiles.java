// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.instructor.OpenFile;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;

/** Finds and reads the profile of a run; what cannot be used is a wrong call. */
final class ProfileFiles {
  /** What comes with the program: a test looks the same wherever it is installed. */
  static final Shelves SHELVES = Shelves.INSIDE_ALONE;

  private static final String ENDING = ".json";

  private ProfileFiles() {}

  /** The folder of what comes with the program, of whichever file system. */
  static Path folder() {
    return SHELVES.profiles();
  }

  static Path shipped(String name) {
    Path file = folder().resolve(name + ENDING);
    if (!name.matches("[a-z0-9/-]+") || !Files.isReadable(file)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "no profile \"%s\" comes with the program: %s",
              name,
              KitWords.nearest(name, names())));
    }
    return file;
  }

  private static List<String> names() {
    return all().stream()
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - ENDING.length()))
        .toList();
  }

  /** Every profile of the folder itself. */
  static List<Path> all() {
    try {
      return Shelves.in(folder());
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot list the program's own profiles", fault);
    }
  }

  /** A file with one of its profiles, changed by settings. */
  static OpenFile open(Path file, Optional<String> name, List<Simulator.Setting> settings) {
    SimulationProfile profile = chosen(file, name);
    for (Simulator.Setting setting : settings) {
      profile = changed(profile, setting.path(), setting.value());
    }
    return new OpenFile(file, profile, profile.findings());
  }

  private static SimulationProfile chosen(Path file, Optional<String> name) {
    return switch (ProfileReader.read(file, SHELVES)) {
      case Reading.Good(SimulationProfile only) -> named(List.of(only), file, name);
      case Reading.Several(List<SimulationProfile> several, var _, List<Finding> _) ->
          named(several, file, name);
      case Reading.Bad(List<Finding> findings, Phrase _) ->
          throw new IllegalArgumentException(
              findings.stream()
                  .map(finding -> finding.line(file.toString(), KitWords.ENGLISH))
                  .collect(Collectors.joining("\n")));
    };
  }

  private static SimulationProfile named(
      List<SimulationProfile> profiles, Path file, Optional<String> name) {
    List<SimulationProfile> fitting =
        profiles.stream().filter(it -> name.isEmpty() || it.name().equals(name.get())).toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    String names =
        profiles.stream().map(it -> '"' + it.name() + '"').collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        String.format(Locale.ROOT, "%s holds %s; choose one with profile(NAME)", file, names));
  }

  /** A profile after a change; a path or value that cannot be is a wrong call. */
  static SimulationProfile changed(SimulationProfile profile, String path, String value) {
    Reading reading = ProfileReader.set(profile, path, value);
    return reading
        .first()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT, "cannot set %s: %s", path, faults(reading.findings()))));
  }

  /** What is wrong, each with its hint. */
  static String faults(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(it -> it.said(KitWords.ENGLISH))
        .collect(Collectors.joining("; "));
  }
}
