// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Optional;
import oobesim.i18n.Phrase;

/**
 * Where a setting's value comes from.
 *
 * @param value the value as text
 * @param fromFile whether a file says it; if not it is the documented default
 * @param line the line in that file
 * @param note why it is so, for instance which of two names won; may be empty
 */
public record Origin(String value, boolean fromFile, Optional<Integer> line, Phrase note) {}
