// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.Map;

/**
 * A step of the right way, as a run has shown it.
 *
 * @param id its id
 * @param title what was done, in the words of the page
 * @param deed what shows it
 * @param plain the condition without what comes before it
 * @param condition the condition
 */
record RightStep(
    String id, String title, Deed deed, Map<String, Object> plain, Map<String, Object> condition) {}
