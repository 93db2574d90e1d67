// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Guesses;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.document.Printable;
import oobesim.document.Severity;
import oobesim.flow.FailureCatalog;
import oobesim.i18n.Phrase;
import oobesim.profile.Shelves;

/**
 * Whatever a file says in another language stands somewhere: a sentence that was changed since is
 * said as it is written, and its translation to nobody.
 */
public final class GoneTextsRule {
  private static final String CODE = "texts-gone";

  private final WrittenTexts written;
  private final Shelves shelves;
  private final FailureCatalog failures;

  /** The rule for files beside those of a program, whose texts may be said otherwise as well. */
  public GoneTextsRule(Shelves shelves, FailureCatalog failures) {
    this.written = new WrittenTexts();
    this.shelves = shelves;
    this.failures = failures;
  }

  /**
   * Every breach of the rule, as remarks in the order of the file.
   *
   * @param texts what the file says, each text as a key
   * @param folder the folder whose files it is for
   */
  public List<Finding> check(Json.Obj texts, Path folder) {
    Set<String> stand = written.in(folder);
    if (stand.containsAll(keys(texts))) {
      return List.of();
    }
    Set<String> all = new HashSet<>(stand);
    shelves.offered().map(written::in).forEach(all::addAll);
    failures.all().forEach(entry -> all.addAll(entry.knowledge().sources()));
    return gone(texts, all);
  }

  private static List<String> keys(Json.Obj texts) {
    return texts.members().keySet().stream().map(Printable::lines).toList();
  }

  private static List<Finding> gone(Json.Obj texts, Set<String> all) {
    Set<String> unsaid = new HashSet<>(all);
    keys(texts).forEach(unsaid::remove);
    Guesses guesses = new Guesses();
    List<Finding> findings = new ArrayList<>();
    texts
        .members()
        .forEach(
            (text, said) -> {
              String key = Printable.lines(text);
              if (!all.contains(key)) {
                findings.add(finding(text, said, guesses.changed(key, unsaid)));
              }
            });
    return findings;
  }

  private static Finding finding(String text, Json said, Optional<String> near) {
    Phrase meant =
        near.map(Nearest::meant).orElseGet(() -> Phrase.of(CheckedFlow.BUNDLE, "texts-gone.far"));
    Phrase.Sentence message = Phrase.of(CheckedFlow.BUNDLE, CODE, "text", text, "nearest", meant);
    return new Finding(CODE, Severity.INFO, said.pointer(), said.position(), message);
  }
}
