// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.record.StatementLine;
import oobesim.record.store.Answer;
import oobesim.record.store.RecordStore;

/**
 * Hands what waits in a spool to a store, in order. Whatever is not certain is handed over again:
 * by its id the store knows what it has. Nothing goes ahead of what could not be handed over.
 */
public final class Delivery {
  /** Some servers take a megabyte at a time; a statement has two thousand bytes. */
  private static final int BATCH = 100;

  private final Spool spool;
  private final RecordStore store;
  private final Patience patience;
  private final Watcher watcher;
  private final Words words;
  private Optional<Phrase> stopped = Optional.empty();
  private int all;
  private int sent;
  private int there;
  private int refused;

  /**
   * A delivery.
   *
   * @param words in which the spool keeps why something was refused
   */
  public Delivery(Spool spool, RecordStore store, Patience patience, Watcher watcher, Words words) {
    this.spool = spool;
    this.store = store;
    this.patience = patience;
    this.watcher = watcher;
    this.words = words;
  }

  /** Hands over all that waits, as far as the store takes it. */
  public Delivered run() throws IOException {
    List<String> parcels = spool.waiting();
    for (String parcel : parcels) {
      all += spool.size(parcel);
    }
    watcher.begins(all);
    for (String parcel : parcels) {
      List<StatementLine> statements = spool.statements(parcel);
      for (int at = 0; at < statements.size() && stopped.isEmpty(); at += BATCH) {
        hand(parcel, statements.subList(at, Math.min(at + BATCH, statements.size())));
      }
      if (stopped.isPresent()) {
        break;
      }
      spool.sent(parcel);
    }
    return new Delivered(sent, there, refused, all - done(), stopped);
  }

  /** One that is not taken must not hold up the others, so a batch is parted to find it. */
  private void hand(String parcel, List<StatementLine> batch) throws IOException {
    switch (answer(batch)) {
      case Answer.Kept _ -> sent += batch.size();
      case Answer.Conflict _ when batch.size() == 1 -> there++;
      case Answer.Refused(Phrase reason) when batch.size() == 1 ->
          refuse(parcel, batch.getFirst(), reason);
      case Answer.Conflict _, Answer.Refused _ -> {
        int half = batch.size() / 2;
        hand(parcel, batch.subList(0, half));
        if (stopped.isEmpty()) {
          hand(parcel, batch.subList(half, batch.size()));
        }
      }
      case Answer.Shut(Phrase reason) -> stopped = Optional.of(reason);
      case Answer.Away(Phrase reason, Optional<Duration> _) -> stopped = Optional.of(reason);
    }
    watcher.done(done());
  }

  private int done() {
    return sent + there + refused;
  }

  private void refuse(String parcel, StatementLine statement, Phrase reason) throws IOException {
    String file = spool.refuse(parcel, statement, words.say(reason));
    refused++;
    watcher.refused(statement, reason, file);
  }

  /** The answer to a batch, as often as it takes to get one; the last one if there is none. */
  private Answer answer(List<StatementLine> batch) {
    for (int attempts = 1; ; attempts++) {
      Answer answer = store.take(batch);
      if (!(answer instanceof Answer.Away(Phrase reason, Optional<Duration> asked))) {
        return answer;
      }
      Optional<Duration> wait = patience.after(attempts, asked);
      if (wait.isEmpty()) {
        return answer;
      }
      watcher.waits(reason, wait.get());
      patience.pause().accept(wait.get());
    }
  }
}
