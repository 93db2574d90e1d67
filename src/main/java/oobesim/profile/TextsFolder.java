// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.i18n.Languages;
import oobesim.i18n.Phrase;
import oobesim.i18n.Translations;
import oobesim.i18n.Words;
import org.slf4j.LoggerFactory;

/**
 * The folder {@code texts} in a folder of profiles or drills: what those say, in other languages,
 * one file for each of them.
 */
public final class TextsFolder {
  private static final String NAME = "texts";
  private static final String ENDING = ".json";

  private TextsFolder() {}

  /**
   * The words of a language with what files on these shelves say, own ones first. The shelves are
   * looked at when such a text is said for the first time.
   */
  public static Words on(Shelves shelves, Words words) {
    return words.knowing(new Late(shelves, words));
  }

  /** The same with what is beside files of a folder, which counts first. */
  public static Words beside(Words words, Path folder) {
    return words.knowing(read(folder, words));
  }

  /** All such files of a folder, sorted by name; none where there are none. */
  public static List<Path> files(Path folder) {
    try {
      return Shelves.in(folder.resolve(NAME));
    } catch (IOException none) {
      return List.of();
    }
  }

  /** Whether a file is one of such a folder: by where it is, and that it is called a language. */
  public static boolean holds(Path file) {
    return file.getFileName().toString().matches("[A-Za-z]{2}(?:[-_]\\w{1,8})*+\\" + ENDING)
        && file.toAbsolutePath().normalize().getParent().endsWith(NAME);
  }

  /** What is wrong in a file of such a folder; one that nobody reads is not read here either. */
  public static List<Finding> findings(Path file) {
    String name = file.getFileName().toString();
    List<String> known = known();
    return isRead(file)
        ? TextsFile.read(file).findings()
        : List.of(
            new Finding(
                "texts-language",
                Severity.WARNING,
                "",
                Position.START,
                Phrase.of(
                    "findings",
                    "texts-language",
                    "file",
                    name,
                    "known",
                    String.join(", ", known))));
  }

  /** Whether a file of such a folder is called like a language of the program. */
  public static boolean isRead(Path file) {
    return known().contains(file.getFileName().toString());
  }

  private static List<String> known() {
    return Languages.known().stream().map(language -> language + ENDING).toList();
  }

  /** The file of a language, if the folder has one. */
  private static Optional<Path> file(Path folder, Locale language) {
    return Optional.of(folder.resolve(NAME).resolve(language.getLanguage() + ENDING))
        .filter(Files::isRegularFile);
  }

  /** What is wrong in a file must not keep anybody from a rehearsal in the language of the file. */
  private static Translations read(Path folder, Words words) {
    Optional<Path> file = file(folder, words.locale());
    if (file.isEmpty()) {
      return Translations.none();
    }
    TextsFile texts = TextsFile.read(file.get());
    String name = file.get().toString().replace('\\', '/');
    List<Finding> findings = texts.findings();
    if (!findings.isEmpty()) {
      LoggerFactory.getLogger(TextsFolder.class)
          .warn("{} (1/{})", findings.getFirst().line(name, words), findings.size());
    }
    return texts;
  }

  /** Read once, when it is needed. */
  private static final class Late implements Translations {
    private final Shelves shelves;
    private final Words words;
    private Optional<Translations> read = Optional.empty();

    Late(Shelves shelves, Words words) {
      this.shelves = shelves;
      this.words = words;
    }

    @Override
    public synchronized Optional<String> of(String text) {
      if (read.isEmpty()) {
        read =
            shelves
                .offered()
                .map(folder -> TextsFolder.read(folder, words))
                .reduce(Translations::or);
      }
      return read.flatMap(it -> it.of(text));
    }
  }
}
