// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Makes a package for the system's own package manager where the machine has the tools for it. A
/// build without them leaves the application as a folder and a ZIP file.
///
/// @param build the build
/// @param kind what jpackage calls the package, empty where the tools are missing
record Installer(Build build, Optional<String> kind) {
  /// The package that a machine can make.
  static Installer of(Build build, Target target) {
    boolean debian =
        !target.windows()
            && !target.macos()
            && Symbols.program("dpkg-deb").isPresent()
            && Symbols.program("fakeroot").isPresent();
    return new Installer(build, debian ? Optional.of("deb") : Optional.empty());
  }

  /// Makes it, if it can be made.
  void make(AppImage image, Path application) throws IOException {
    if (kind.isPresent()) {
      image.installer(application, kind.get(), build.base().resolve("src/image/installer"));
    }
  }
}
