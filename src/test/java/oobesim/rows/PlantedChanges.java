// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.support.ShippedFlow;

/**
 * Plants every small change in the shipped chart and in the catalogue of failures, one at a time,
 * and says which ones neither a row of the specification nor a script of a failure nor a table of
 * behaviour among the tests notices:
 *
 * <pre>mvn -q test-compile exec:exec@planted-changes</pre>
 *
 * <p>It takes some minutes and writes down each verdict at once, in {@code
 * target/planted-changes.txt}: begun again, it asks for what was not noticed alone. Without that
 * file it begins anew.
 */
public final class PlantedChanges {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));

  private PlantedChanges() {}

  /**
   * Prints what nobody notices; only changes whose lines contain a word, if there is one. Told to
   * ask {@code --rows} or {@code --tests} it asks those alone.
   */
  public static void main(String[] arguments) {
    List<String> words = Stream.of(arguments).filter(word -> !word.startsWith("--")).toList();
    List<String> asked = List.of(arguments);
    Flow flow = ShippedFlow.flow();
    List<Change> changes = Changes.of(flow);
    Verdicts verdicts = new Verdicts(HOME.resolve("target/planted-changes.txt"));
    List<Change> left =
        changes.stream()
            .filter(change -> !verdicts.noticed(change))
            .filter(change -> words.isEmpty() || words.stream().anyMatch(change.line()::contains))
            .toList();
    System.out.printf("%d changes, %d to plant%n", changes.size(), left.size());
    if (!asked.contains("--tests")) {
      left = unnoticed(Witnesses.played(flow), left, verdicts);
      System.out.printf("%d that no row and no script notices%n", left.size());
    }
    if (!asked.contains("--rows")) {
      left = unnoticed(Witnesses.tests(flow), left, verdicts);
    }
    left.forEach(change -> System.out.println(change.line()));
    System.out.println(Share.table(changes, verdicts));
  }

  /** Those that none of the witnesses notices. */
  static List<Change> unnoticed(Witnesses witnesses, List<Change> changes, Verdicts verdicts) {
    List<Change> left = new ArrayList<>();
    for (Change change : changes) {
      Verdict verdict = witnesses.judge(change);
      verdicts.write(verdict);
      if (!verdict.noticed()) {
        left.add(change);
      }
    }
    return left;
  }
}
