// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.i18n.Phrase;

/**
 * A setting as it counts, and where that comes from.
 *
 * @param value the value as text
 * @param place the value in the file that decided it, empty for a default
 * @param note why it is so, may be empty
 */
public record Setting(String value, Optional<Json> place, Phrase note) {
  /** The same with one more remark, if a file decided it. */
  Setting noted(Phrase remark) {
    return place.isEmpty()
        ? this
        : new Setting(
            value,
            place,
            note.equals(Phrase.NONE) ? remark : FindingCode.listed("list", List.of(note, remark)));
  }
}
