// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

import java.time.Duration;
import oobesim.i18n.Phrase;
import oobesim.record.StatementLine;

/** Is told how a delivery goes on. */
public interface Watcher {
  /** So many statements wait. */
  void begins(int all);

  /** So many of them are done with. */
  void done(int count);

  /** The store does not take one, which now lies in this file. */
  void refused(StatementLine statement, Phrase reason, String file);

  /** The store does not answer; it is tried again after a while. */
  void waits(Phrase reason, Duration wait);
}
