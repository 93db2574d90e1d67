// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import oobesim.record.Activity.Alternative;

/** The rules of cmi5 about which statements there are, and in which order. */
public final class Cmi5Order {
  private Cmi5Order() {}

  /** Fails where a record of somebody's own run breaks one. */
  public static void isKeptBy(RunRecord record) {
    List<Verb> verbs = record.statements().stream().map(Statement::verb).toList();

    assertThat(verbs).startsWith(Verb.INITIALIZED).endsWith(Verb.TERMINATED);
    assertThat(verbs).containsOnlyOnce(Verb.INITIALIZED, Verb.TERMINATED);
    assertThat(count(verbs, Verb.COMPLETED)).isLessThanOrEqualTo(1);
    assertThat(count(verbs, Verb.PASSED, Verb.FAILED)).isOne();
    assertThat(record.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    assertThat(record.statements()).extracting(Statement::at).isSorted();
    assertThat(record.statements())
        .filteredOn(it -> it.verb() == Verb.ANSWERED)
        .allSatisfy(Cmi5Order::isAmongItsAlternatives);
  }

  private static long count(List<Verb> verbs, Verb... counted) {
    return verbs.stream().filter(Set.of(counted)::contains).count();
  }

  private static void isAmongItsAlternatives(Statement statement) {
    Activity.Choice choice = statement.object().choice().orElseThrow();
    List<String> ids = choice.alternatives().stream().map(Alternative::id).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> !id.isEmpty() && id.matches("[^\\s,\\[\\]]+"))
        .containsAll(statement.result().orElseThrow().response().stream().toList())
        .containsAll(choice.right().stream().toList());
  }
}
