// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oobesim.flow.FailureCatalog;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.i18n.Words;

/**
 * What can fail, and where the profiles lie that show it.
 *
 * @param catalogue the failures; reading them takes a while, so they are asked for late
 * @param folder the folder with a profile for each
 * @param said the words in which they are told of
 */
public record Causes(Supplier<FailureCatalog> catalogue, Path folder, Words said) {
  /** The failures. */
  public FailureCatalog catalog() {
    return catalogue.get();
  }

  /** What is said of them. */
  public FailureWords words() {
    return FailureWords.of(said);
  }

  /** What an entry is called: by its title, or by a code that it shows. */
  public String called(FailureEntry entry) {
    return words().title(entry) + " " + String.join(" ", entry.codes());
  }

  /** The entries that somebody looks for by a code or by words, stage by stage. */
  public List<FailureEntry> find(String text) {
    return find(catalog(), words(), text);
  }

  /** The entries of a catalogue that somebody looks for, in the words of a language. */
  public static List<FailureEntry> find(FailureCatalog catalog, FailureWords said, String text) {
    SearchWords words = SearchWords.of(text);
    return catalog.all().stream()
        .filter(entry -> words.allIn(told(entry, said)))
        .sorted(Comparator.comparing(Stage::of))
        .toList();
  }

  /** Other entries that show one of the codes of this one. */
  public List<FailureEntry> sameCode(FailureEntry entry) {
    return catalog().all().stream()
        .filter(other -> !other.id().equals(entry.id()))
        .filter(other -> other.codes().stream().anyMatch(entry.codes()::contains))
        .toList();
  }

  /** The profile in which just this is wrong. */
  public Optional<Path> profile(FailureEntry entry) {
    return Optional.of(folder.resolve(entry.id() + ".json")).filter(Files::isReadable);
  }

  private static String told(FailureEntry entry, FailureWords said) {
    return String.join(
        " ",
        entry.id(),
        said.title(entry),
        String.join(" ", entry.codes()),
        entry.detection().orElse(""),
        said.symptom(entry),
        String.join(" ", entry.knowledge().scenarios()),
        String.join(" ", said.causes(entry)));
  }
}
