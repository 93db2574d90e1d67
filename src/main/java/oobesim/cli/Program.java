// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FlowCompiler;
import oobesim.i18n.Words;
import oobesim.profile.Kept;
import oobesim.profile.Shelved;
import oobesim.profile.Shelves;
import oobesim.profile.TextsFolder;
import oobesim.session.FlowSource;

/**
 * All that commands work with; {@code app} joins it once.
 *
 * @param version the program's version
 * @param console where to print
 * @param words what it says, in the language of the person who uses it
 * @param shelves where files are looked for that are asked for by their names
 * @param flows the flows inside the program
 * @param catalogue what can fail; reading it takes a while, so it is asked for when it is needed
 * @param pictures draws screens
 * @param windows opens windows; empty where there is no display
 * @param clock what time it is, for saying how long a work will take
 * @param machine what else is asked of the machine
 */
public record Program(
    String version,
    Console console,
    Words words,
    Shelves shelves,
    FlowSource flows,
    Supplier<FailureCatalog> catalogue,
    PictureSource pictures,
    Optional<Windows> windows,
    InstantSource clock,
    Machine machine) {
  /** What files say is said in the same language as all else. */
  public Program {
    words = TextsFolder.on(shelves, words);
  }

  /** What it says in another language. */
  Words words(Locale language) {
    return TextsFolder.on(shelves, Words.in(language));
  }

  /** The folder with the shipped profiles and scripts. */
  public Path profiles() {
    return shelves.profiles();
  }

  /**
   * The file that somebody means who says a path or a name.
   *
   * @param kinds what it may be, in the order in which they are looked for
   * @return the path as it was said if there is no such file
   */
  public Path meant(Path said, Kept... kinds) {
    return Files.exists(said)
        ? said
        : Stream.of(kinds)
            .flatMap(kind -> shelves.find(kind, said.toString(), Path.of("")).stream())
            .map(Shelved::file)
            .findFirst()
            .orElse(said);
  }

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
    return profiles().resolve("preprovisioning-entra.json");
  }

  /** The folder with a script for each failure's profile, of the same name. */
  public Path failureScripts() {
    return profiles().resolve("scripts").resolve("failures");
  }

  /** The script that plays the whole technician flow. */
  public Path defaultScript() {
    return profiles().resolve("scripts").resolve("technician-flow.script");
  }
}
