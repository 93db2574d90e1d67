// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the shipped profiles and scripts lie: beside the program, else inside it. */
public final class ShippedProfiles {
  private static final String INSIDE = "/oobesim/profiles/flows/windows-oobe.json";

  private ShippedProfiles() {}

  /**
   * The folder with the profiles, of whichever file system.
   *
   * @param home the folder in which the program is installed, empty where nobody says
   */
  public static Path folder(Optional<String> home) {
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
      return jar(flow).getPath("/oobesim/profiles");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot open the program's own file", fault);
    }
  }

  /** It stays open as long as the program runs: profiles are read whenever somebody wants one. */
  private static FileSystem jar(URI inside) throws IOException {
    try {
      return FileSystems.newFileSystem(inside, Map.of());
    } catch (FileSystemAlreadyExistsException open) {
      return FileSystems.getFileSystem(inside);
    }
  }

  /** The profiles in a folder, sorted by name. */
  public static List<Path> in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> profiles = Files.newDirectoryStream(folder, "*.json")) {
      profiles.forEach(files::add);
    }
    files.sort(null);
    return files;
  }
}
