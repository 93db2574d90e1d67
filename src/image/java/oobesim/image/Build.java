// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.nio.file.Path;
import java.time.Instant;

/// The places and names of one build.
///
/// @param base the folder of the sources
/// @param target the folder that the build fills
/// @param version of the program
/// @param time what every entry of a package says, so that the same sources give the same bytes
record Build(Path base, Path target, String version, Instant time) {
  /// The folder that the usual build leaves.
  Path image() {
    return target.resolve("oobesim");
  }

  /// Where the packages are left.
  Path packages() {
    return target.resolve("packages");
  }

  /// What is fetched or made on the way.
  Path tools() {
    return target.resolve("tools");
  }

  /// The list of parts that Maven knows.
  Path parts() {
    return tools().resolve("parts.json");
  }

  /// JavaFX of every system.
  Path javafx() {
    return tools().resolve("javafx");
  }

  /// The version in the form that installers take: numbers alone.
  String number() {
    return version.replaceAll("-.*", "");
  }

  /// The file of a package.
  Path zip(String what) {
    return packages().resolve("oobesim-%s-%s.zip".formatted(version, what));
  }
}
