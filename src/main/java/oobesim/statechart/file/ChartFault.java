// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import oobesim.i18n.Phrase;

/**
 * A fault that has no place yet.
 *
 * @param code its kind
 * @param message what is wrong; what would be right stands beside it in the bundle
 */
record ChartFault(ChartFindingCode code, Phrase.Sentence message) {}
