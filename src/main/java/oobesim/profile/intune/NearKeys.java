// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;

/**
 * Says where a key of an administrator's object counts for nothing and was probably meant to be
 * another. Files bring keys of all kinds, so what resembles nothing is passed by.
 */
final class NearKeys {
  private static final List<String> OOBE =
      List.of(GraphProfileReader.NEW_OOBE, GraphProfileReader.OLD_OOBE);

  private final Findings findings;

  private NearKeys(Findings findings) {
    this.findings = findings;
  }

  /** A deployment profile of Graph, with the objects about the pages of the set-up. */
  static void ofProfile(Json.Obj body, Findings findings) {
    NearKeys keys = new NearKeys(findings);
    keys.check(body, MicrosoftKeys.profile(), Set.copyOf(MicrosoftKeys.pages(true)));
    for (String name : OOBE) {
      if (body.get(name).orElse(null) instanceof Json.Obj pages) {
        keys.pages(name, pages);
      }
    }
  }

  /** A file that a device has of a profile. */
  static void ofFile(Json.Obj body, Findings findings) {
    new NearKeys(findings).check(body, MicrosoftKeys.file(), Set.of());
  }

  /** An object whose settings stand under names of their own. */
  static void of(String part, Json.Obj body, Findings findings) {
    new NearKeys(findings).check(body, MicrosoftKeys.of(part), Set.of());
  }

  private void check(Json.Obj body, Collection<String> known, Set<String> deeper) {
    body.members()
        .forEach(
            (key, value) -> {
              if (deeper.contains(key) && !known.contains(key)) {
                tell(key, value, FindingCode.text("belongs-in", "object", OOBE.getFirst()));
              } else if (!known.contains(key)) {
                Nearest.slip(key, known)
                    .filter(meant -> !body.has(meant))
                    .ifPresent(meant -> tell(key, value, Nearest.meant(meant)));
              }
            });
  }

  /** Nothing else has a place there, so that every other key is a slip. */
  private void pages(String name, Json.Obj pages) {
    boolean newer = name.equals(GraphProfileReader.NEW_OOBE);
    List<String> known = MicrosoftKeys.pages(newer);
    pages
        .members()
        .forEach(
            (key, value) -> {
              if (!known.contains(key) && !key.startsWith("@")) {
                tell(key, value, meant(key, newer, known));
              }
            });
  }

  /** The name of old has a new one, and the other way round. */
  private static Phrase meant(String key, boolean newer, List<String> known) {
    int place = MicrosoftKeys.pages(!newer).indexOf(key);
    Optional<String> other = place < 0 ? Optional.empty() : Optional.of(known.get(place));
    return other.map(Nearest::meant).orElseGet(() -> Nearest.suggestion(key, known));
  }

  private void tell(String key, Json at, Phrase meant) {
    findings.add(FindingCode.NEAR_KEY, at, "key", key, "meant", meant);
  }
}
