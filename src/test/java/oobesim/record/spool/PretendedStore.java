// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import oobesim.i18n.Phrase;
import oobesim.record.StatementLine;
import oobesim.record.store.Answer;
import oobesim.record.store.RecordStore;

/** A store without a line to it, which answers as it is told to. */
final class PretendedStore implements RecordStore {
  static final Phrase REASON = Phrase.verbatim("not to my taste");
  static final Answer AWAY = new Answer.Away(Phrase.verbatim("gone fishing"), Optional.empty());
  static final Answer SHUT = new Answer.Shut(Phrase.verbatim("wrong key"));

  private final Map<UUID, String> kept = new LinkedHashMap<>();
  private final Set<UUID> refused = new HashSet<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final IntFunction<Optional<Answer>> instead;

  /** A store that answers the Nth call otherwise than it would, and then keeps nothing. */
  PretendedStore(IntFunction<Optional<Answer>> instead) {
    this.instead = instead;
  }

  PretendedStore() {
    this(call -> Optional.empty());
  }

  PretendedStore refusing(StatementLine... statements) {
    refused.clear();
    List.of(statements).forEach(it -> refused.add(it.id()));
    return this;
  }

  /** What it has, in the order in which it got it. */
  Map<UUID, String> kept() {
    return kept;
  }

  /** How many statements each call had. */
  List<Integer> sizes() {
    return sizes;
  }

  @Override
  public Answer take(List<StatementLine> statements) {
    sizes.add(statements.size());
    return instead.apply(sizes.size() - 1).orElseGet(() -> taken(statements));
  }

  private Answer taken(List<StatementLine> statements) {
    if (statements.stream().anyMatch(it -> refused.contains(it.id()))) {
      return new Answer.Refused(REASON);
    }
    if (statements.stream().anyMatch(it -> isOther(it))) {
      return new Answer.Conflict();
    }
    statements.forEach(it -> kept.putIfAbsent(it.id(), it.json()));
    return new Answer.Kept();
  }

  private boolean isOther(StatementLine statement) {
    return !kept.getOrDefault(statement.id(), statement.json()).equals(statement.json());
  }
}
