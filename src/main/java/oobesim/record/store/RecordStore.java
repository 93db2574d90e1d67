// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.util.List;
import oobesim.record.StatementLine;

/** Keeps statements; asking it twice to keep the same one does no harm. */
public interface RecordStore {
  /** Hands over statements: all of them are taken, or the answer says why none is. */
  Answer take(List<StatementLine> statements);
}
