// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.List;
import java.util.stream.Collectors;
import oobesim.assessment.Assessment;

/** Says in a sentence why a run is passed or not. */
final class Verdicts {
  private final Debrief debrief;
  private final Wording words;

  Verdicts(Debrief debrief, Wording words) {
    this.debrief = debrief;
    this.words = words;
  }

  /** The sentence as markup; what is missing stands in bold. */
  String sentence() {
    Assessment judged = debrief.assessment();
    int enough = debrief.drill().rubric().enough();
    List<String> missing =
        judged.needed().stream()
            .filter(need -> !need.met())
            .map(need -> Html.element("b", "", need.needed().title()))
            .toList();
    if (judged.passed()) {
      return Html.text(words.text("why.passed", "enough", enough));
    }
    String points =
        Html.text(
            judged.points() >= enough
                ? words.text("why.but")
                : words.text("why.few", "enough", enough));
    return missing.isEmpty()
        ? points
        : points + " " + missing.stream().collect(Collectors.joining("; ")) + ".";
  }
}
