// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.record.StatementLine;
import oobesim.record.store.RecordStore;

/** Deliveries that wait for nobody, and what was told of them. */
public final class Deliveries implements Watcher {
  private static final Words ENGLISH = Words.in(Locale.ENGLISH);

  private final List<String> told = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();

  /** Delivers, trying so often in all before it is given up. */
  public Delivered of(Spool spool, RecordStore store, int attempts) throws IOException {
    Patience patience = new Patience(Collections.nCopies(attempts - 1, Duration.ZERO), pauses::add);
    return new Delivery(spool, store, patience, this, ENGLISH).run();
  }

  List<String> told() {
    return told;
  }

  List<Duration> pauses() {
    return pauses;
  }

  @Override
  public void begins(int all) {
    told.add("begins " + all);
  }

  @Override
  public void done(int count) {
    told.add("done " + count);
  }

  @Override
  public void refused(StatementLine statement, Phrase reason, String file) {
    told.add("refused " + ENGLISH.say(reason));
  }

  @Override
  public void waits(Phrase reason, Duration wait) {
    told.add("waits " + ENGLISH.say(reason));
  }
}
