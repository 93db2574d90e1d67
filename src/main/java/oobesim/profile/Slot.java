// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.Part;

/** What stands at one of the places for an administrator's JSON. */
sealed interface Slot {
  /** Nothing is said: the default counts. */
  record Silent() implements Slot {}

  /** There is none, on purpose. */
  record None() implements Slot {}

  /** It cannot be used; the reason is already among the findings. */
  record Unusable() implements Slot {}

  /**
   * It is here.
   *
   * @param part the JSON
   * @param facts the file that it stands in, if Windows cares for that file
   * @param path the path that names it, empty if it stands in the file itself
   * @param at the value in the profile that names it
   */
  record Given(Part part, FileFacts facts, String path, Json at) implements Slot {
    /** Whether the object is all that counts: no file around it, whose name or form matters. */
    boolean inPlace() {
      return path.isEmpty() && facts == FileFacts.NONE;
    }

    /** A finding of another file cannot point there: it points at the path, and says the place. */
    List<Finding> relocate(List<Finding> found) {
      return path.isEmpty()
          ? found
          : found.stream().map(it -> Slot.relocate(it, path, at)).toList();
    }
  }

  static Finding relocate(Finding found, String path, Json at) {
    return new Finding(
        found.code(),
        found.severity(),
        at.pointer(),
        at.position(),
        Phrase.of(
            "findings",
            "in-file",
            "file",
            path,
            "line",
            found.position().line(),
            "column",
            found.position().column(),
            "message",
            found.message()),
        found.hint());
  }
}
