// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.JsonText;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonWords;
import oobesim.snapshot.RecordMode;

/**
 * What a comparison prints: a line for each picture that is not the same, and how to accept it.
 *
 * @param call how pictures are accepted
 * @param comparisons what came of each
 * @param recorded those that are accepted now
 */
record ComparisonLines(
    AcceptingCall call, List<Comparison> comparisons, List<Comparison> recorded) {
  /** For people. */
  List<String> text() {
    return wanted()
        .flatMap(
            comparison ->
                Stream.concat(
                    Stream.of(ComparisonWords.line(comparison)),
                    after(comparison).map("    "::concat).stream()))
        .toList();
  }

  private Optional<String> after(Comparison comparison) {
    return recorded.contains(comparison) ? Optional.of("recorded") : call.of(comparison);
  }

  /** The object that docs/cli.md describes. */
  List<String> json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("compared", comparisons.size());
    object.put("same", comparisons.stream().filter(RecordMode::passes).count());
    object.put("pictures", wanted().map(this::picture).toList());
    return List.of(JsonText.write(object));
  }

  private Map<String, Object> picture(Comparison comparison) {
    Map<String, Object> picture = new LinkedHashMap<>();
    picture.put("name", comparison.name());
    picture.put("outcome", ComparisonWords.outcome(comparison));
    picture.put("says", ComparisonWords.says(comparison));
    if (recorded.contains(comparison)) {
      picture.put("recorded", true);
    } else {
      call.of(comparison).ifPresent(line -> picture.put("approve", line));
    }
    return picture;
  }

  private Stream<Comparison> wanted() {
    return comparisons.stream()
        .filter(comparison -> !RecordMode.passes(comparison) || recorded.contains(comparison));
  }
}
