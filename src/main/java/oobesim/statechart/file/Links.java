// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where everything in a chart leads.
 *
 * @param targets of each transition; without those that name no state
 * @param initial where each compound state starts
 * @param defaults where each history state leads without a past, as far as it says so
 * @param meant states that a misspelt word probably meant; they count as reached, so that one fault
 *     is not reported twice
 */
record Links(
    Map<TransitionDraft, List<StateDraft>> targets,
    Map<StateDraft, StateDraft> initial,
    Map<StateDraft, List<StateDraft>> defaults,
    Set<StateDraft> meant) {}
