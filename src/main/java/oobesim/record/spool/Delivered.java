// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.util.Optional;
import oobesim.i18n.Phrase;

/**
 * What came of a delivery.
 *
 * @param sent how many statements the store has taken
 * @param there how many it does not change: it has others of the same ids
 * @param refused how many it did not take
 * @param waiting how many still wait
 * @param stopped why, empty where nothing waits
 */
public record Delivered(int sent, int there, int refused, int waiting, Optional<Phrase> stopped) {}
