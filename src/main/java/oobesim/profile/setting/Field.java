// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.Set;
import java.util.function.Function;
import oobesim.i18n.Phrase;

/**
 * One key of a simulation profile.
 *
 * @param path its dotted path; {@code *} stands for each item of an array
 * @param kind what may stand there
 * @param fallback what counts if the key is absent, as JSON; empty if it follows from elsewhere
 * @param told what people are told about it, asked when somebody is told
 * @param traits what else is true of it
 */
public record Field(
    String path, Kind kind, String fallback, Function<Wordings, Wording> told, Set<Trait> traits) {
  public Field {
    traits = Set.copyOf(traits);
  }

  /** A key with these words. */
  public Field(String path, Kind kind, String fallback, Wording words, Set<Trait> traits) {
    this(path, kind, fallback, in -> words, traits);
  }

  /** A key with the words that are written down for its path. */
  Field(String path, Kind kind, String fallback, Trait... traits) {
    this(path, kind, fallback, in -> in.at(path), Set.of(traits));
  }

  /** What people are told about it in English. Throws if nobody has written it down. */
  public Wording words() {
    return words(Wordings.english());
  }

  /** The same in the words of a language. */
  public Wording words(Wordings language) {
    return told.apply(language);
  }

  /** Whether something else is true of it. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** What it decides, half a sentence without its end. */
  public String meaning() {
    return words().meaning();
  }

  /** The same, not said yet; for keys whose words are written down for their path. */
  public Phrase saidMeaning() {
    return Phrase.of(Wordings.BUNDLE, path + ".meaning");
  }

  /** The last part of the path. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The path of the object around it, empty for the root. */
  public String parent() {
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
  }

  /** The path of the object under whose name it is listed: the one around it, or a better one. */
  public String group() {
    String better = words().group();
    return better.isEmpty() ? parent() : better;
  }
}
