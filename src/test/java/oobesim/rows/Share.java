// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.rows.Change.Kind;

/**
 * How many changes of a kind were noticed.
 *
 * @param kind the kind
 * @param planted how many were planted, without those that nobody can notice
 * @param noticed how many of them somebody noticed
 * @param equal how many nobody can notice
 */
record Share(Kind kind, long planted, long noticed, long equal) {
  /** One for each kind that was planted. */
  static List<Share> of(List<Change> changes, Verdicts verdicts) {
    ListedChanges equal = ListedChanges.equal();
    return Stream.of(Kind.values())
        .map(
            kind ->
                of(
                    kind,
                    changes.stream()
                        .filter(change -> change.kind() == kind && verdicts.planted(change))
                        .toList(),
                    verdicts,
                    equal))
        .filter(share -> share.planted() > 0)
        .toList();
  }

  private static Share of(Kind kind, List<Change> planted, Verdicts verdicts, ListedChanges equal) {
    List<Change> unlike = planted.stream().filter(change -> !equal.has(change)).toList();
    return new Share(
        kind,
        unlike.size(),
        unlike.stream().filter(verdicts::noticed).count(),
        planted.size() - unlike.size());
  }

  /** Of a hundred, how many. */
  double percent() {
    return 100.0 * noticed / planted;
  }

  /** A table for the page of benchmarks. */
  static String table(List<Change> changes, Verdicts verdicts) {
    return of(changes, verdicts).stream()
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f %% | %d |",
                    share.kind().word(),
                    share.planted(),
                    share.noticed(),
                    share.percent(),
                    share.equal()))
        .collect(
            Collectors.joining(
                "\n",
                "| change | planted | noticed | share | equal |\n|---|---|---|---|---|\n",
                ""));
  }
}
