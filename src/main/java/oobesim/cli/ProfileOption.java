// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import picocli.CommandLine.Option;

/** Which profile of a file is meant that holds several. */
final class ProfileOption {
  @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "chosen-profile")
  private String name;

  /** The name that was said. */
  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Refuses a name that no profile of a file has, before anything is opened. */
  void requireOneOf(Program program, Path file) {
    if (name != null) {
      new Inputs(program).reading(file, name());
    }
  }

  /** The reading of the one that is meant. Refuses a name that no profile of the file has. */
  static Reading chosen(Path file, Reading reading, Optional<String> name) {
    return name.isEmpty() || reading.first().isEmpty()
        ? reading
        : reading
            .named(name.get())
            .orElseThrow(
                () ->
                    new Refused(
                        Refusal.of(
                            "unknown-profile",
                            "file",
                            Inputs.name(file),
                            "name",
                            name.get(),
                            "known",
                            reading.profiles().stream()
                                .map(SimulationProfile::name)
                                .collect(Collectors.joining(", ")))));
  }
}
