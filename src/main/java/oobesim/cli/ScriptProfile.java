// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Printable;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;

/**
 * The profile by which a script is judged that is not played: the one that its first comments name.
 *
 * @param file where it is
 * @param profile what it says
 * @param findings what is wrong with what the script says of it
 */
record ScriptProfile(Path file, SimulationProfile profile, List<Finding> findings) {
  private static final Pattern NAMED = Pattern.compile("\\s*+#\\s*+Profile:\\s*+(\\S.*)");

  ScriptProfile {
    findings = List.copyOf(findings);
  }

  /** The profile of a script's text; the default one where it names none that can be used. */
  static ScriptProfile of(Program program, Path script, String text) {
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      Matcher named = NAMED.matcher(line.stripTrailing());
      if (named.matches()) {
        return named(program, script, named.group(1), new Position(number, 1));
      }
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        break;
      }
    }
    return ofDefault(program, List.of());
  }

  /**
   * The comment by which a script says what profile it is for.
   *
   * @param profile the file of the profile
   * @param folder where the script is written
   */
  static String comment(Program program, Path profile, Path folder) {
    String file = Inputs.name(profile.getFileName());
    String path = path(profile, folder).orElse(file);
    String said =
        Stream.of(path.equals(file) ? path : file.replaceFirst("\\.json$", ""), path)
            .filter(it -> program.shelves().profileOf(it, folder).filter(same(profile)).isPresent())
            .findFirst()
            // Out of a script's reach; whoever reads it knows all the same what it was made of.
            .orElse(path);
    return "# Profile: " + Printable.line(said);
  }

  private static Optional<String> path(Path profile, Path folder) {
    try {
      Path from = folder.toAbsolutePath().normalize();
      return Optional.of(Inputs.name(from.relativize(profile.toAbsolutePath().normalize())));
    } catch (IllegalArgumentException elsewhere) {
      return Optional.empty();
    }
  }

  private static Predicate<Path> same(Path profile) {
    return file -> {
      try {
        return Files.isSameFile(file, profile);
      } catch (IOException unknown) {
        return false;
      }
    };
  }

  private static ScriptProfile named(Program program, Path script, String said, Position line) {
    Path parent = script.getParent();
    Optional<Path> file = program.shelves().profileOf(said, parent == null ? Path.of("") : parent);
    if (file.isEmpty()) {
      return ofDefault(program, List.of(finding("profile-not-found", said, line)));
    }
    Optional<SimulationProfile> profile = ProfileReader.read(file.get(), program.shelves()).first();
    return profile
        .map(known -> new ScriptProfile(file.get(), known, List.of()))
        .orElseGet(() -> ofDefault(program, List.of(finding("profile-not-usable", said, line))));
  }

  private static ScriptProfile ofDefault(Program program, List<Finding> findings) {
    Path file = program.defaultProfile();
    SimulationProfile profile = ProfileReader.read(file, program.shelves()).first().orElseThrow();
    return new ScriptProfile(file, profile, findings);
  }

  private static Finding finding(String code, String said, Position line) {
    Phrase.Sentence message = Phrase.of("findings-script", code, "profile", said);
    return new Finding(code, Severity.WARNING, "", line, message);
  }
}
