// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.assessment.Assessment;
import oobesim.document.JsonText;
import oobesim.drill.Drill;

/** The last line of what {@code play} prints of a drill: what the run is worth. */
final class AssessmentLine {
  private AssessmentLine() {}

  static String of(Drill drill, Assessment assessment) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("drill", drill.id());
    assessment.sitting().map(it -> it.variant()).ifPresent(it -> line.put("variant", it));
    line.put("passed", assessment.passed());
    line.put("points", assessment.points());
    line.put("of", assessment.most());
    line.put("missing", assessment.reasons(drill.rubric().enough()));
    line.put("missed", assessment.missed().stream().map(Drill.Step::id).toList());
    line.put(
        "wrong-turns", assessment.wrongTurns().stream().map(turn -> turn.turn().id()).toList());
    line.put("score", score(assessment));
    return JsonText.write(line);
  }

  private static Map<String, Object> score(Assessment assessment) {
    Map<String, Object> score = new LinkedHashMap<>();
    assessment.criteria().forEach(it -> score.put(it.criterion().id(), it.points()));
    List<Assessment.HintTaken> hints = assessment.hints();
    if (!hints.isEmpty()) {
      score.put("hints", -hints.stream().mapToInt(taken -> taken.hint().price()).sum());
    }
    return score;
  }
}
