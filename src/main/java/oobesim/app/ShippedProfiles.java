// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the shipped profiles and scripts lie: beside the program, else inside it. */
final class ShippedProfiles {
  private static final String INSIDE = "/oobesim/profiles/flows/windows-oobe.json";

  private ShippedProfiles() {}

  /** The folder with the profiles, of whichever file system. */
  static Path folder(Optional<String> home) {
    return home.map(path -> Path.of(path, "profiles"))
        .filter(Files::isDirectory)
        .orElseGet(ShippedProfiles::inside);
  }

  private static Path inside() {
    try {
      URI flow = ShippedProfiles.class.getResource(INSIDE).toURI();
      if (!flow.getScheme().equals("jar")) {
        return Path.of(flow).getParent().getParent();
      }
      // It stays open as long as the program runs: profiles are read whenever somebody wants one.
      FileSystem jar = FileSystems.newFileSystem(flow, Map.of());
      return jar.getPath("/oobesim/profiles");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot open the program's own file", fault);
    }
  }
}
