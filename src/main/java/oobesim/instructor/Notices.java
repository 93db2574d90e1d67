// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import oobesim.flow.FailureWords;
import oobesim.flow.Flow;
import oobesim.session.Session;

/** What the catalogue says of failures and broken rules that a run met. */
final class Notices {
  private Notices() {}

  /** The rules of good practice that were broken so far, the first one first. */
  static List<Notice> of(Session session) {
    return session.world().state().history().noted().entrySet().stream()
        .map(noted -> of(session.flow(), noted.getKey(), noted.getValue()))
        .sorted(Comparator.comparing(Notice::at))
        .toList();
  }

  /** A failure or a broken rule that was met at a moment. */
  static Notice of(Flow flow, String id, Duration at) {
    FailureWords words = FailureWords.english();
    return flow.failures()
        .find(id)
        .map(entry -> new Notice(id, at, words.title(entry), words.fix(entry)))
        .orElse(new Notice(id, at, id, ""));
  }
}
