// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FlowCompiler;
import oobesim.session.FlowSource;

/**
 * All that commands work with; {@code app} joins it once.
 *
 * @param version the program's version
 * @param console where to print
 * @param profiles the folder with the shipped profiles and scripts
 * @param flows where flows come from
 * @param catalogue what can fail; reading it takes a while, so it is asked for when it is needed
 * @param pictures draws screens
 * @param windows opens windows; empty where there is no display
 * @param clock what time it is, for saying how long a work will take
 */
public record Program(
    String version,
    Console console,
    Path profiles,
    FlowSource flows,
    Supplier<FailureCatalog> catalogue,
    PictureSource pictures,
    Optional<Windows> windows,
    InstantSource clock) {
  /** What can fail. */
  public FailureCatalog failures() {
    return catalogue.get();
  }

  /** The words that flow files may use. */
  public FlowCompiler compiler() {
    return new FlowCompiler(failures());
  }

  /** The profile that is used where nobody names one. */
  public Path defaultProfile() {
    return profiles.resolve("preprovisioning-entra.json");
  }

  /** The folder with a script for each failure's profile, of the same name. */
  public Path failureScripts() {
    return profiles.resolve("scripts").resolve("failures");
  }

  /** The script that plays the whole technician flow. */
  public Path defaultScript() {
    return profiles.resolve("scripts").resolve("technician-flow.script");
  }
}
