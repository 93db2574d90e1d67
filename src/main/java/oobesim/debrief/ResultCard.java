// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.Locale;

/**
 * What a drill was worth, at the head of a page: a ring with the share, the points, and why.
 *
 * @param passed whether it was passed
 * @param points those that were reached
 * @param most those that could be
 * @param why a sentence, as HTML
 */
record ResultCard(boolean passed, int points, int most, String why) {
  private static final double ROUND = 100;

  String html(Wording words) {
    double share = most == 0 ? 0 : ROUND * points / most;
    return String.format(
        Locale.ROOT,
        """
        <section class="result %s">
        <svg viewBox="0 0 36 36" aria-hidden="true"><circle class="all" r="15.9155" cx="18" cy="18"/>\
        <circle class="got" r="15.9155" cx="18" cy="18" stroke-dasharray="%.1f 100"/></svg>
        <p class="points"><b>%d</b> <span>%s</span></p>
        <div><h2>%s</h2><p>%s</p></div>
        </section>
        """,
        passed ? "passed" : "failed",
        share,
        points,
        Html.text(words.text("of", "most", most)),
        Html.text(words.text(passed ? "passed" : "not-passed")),
        why);
  }
}
