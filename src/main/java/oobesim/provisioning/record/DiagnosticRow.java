// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.Subject;

/**
 * Something that the diagnostics of a device tell of.
 *
 * @param id its stable kebab-case id, unique among all rows
 * @param mark how it went
 * @param start when it began, if that is known
 * @param finish when it ended, if it has and that is known
 * @param subject what it is about
 * @param detail what else is known
 * @param attempt which attempt this is, from 1; 0 before the first
 */
public record DiagnosticRow(
    String id,
    Mark mark,
    Optional<Duration> start,
    Optional<Duration> finish,
    Subject subject,
    Detail detail,
    int attempt) {
  /** How something went. */
  public enum Mark {
    /** It has not begun. */
    NONE,
    /** It is under way. */
    IN_PROGRESS,
    /** It went well. */
    SUCCESS,
    /** There was a problem, but it is not the end. */
    WARNING,
    /** It failed. */
    FAILURE
  }

  /** A row of something that has not begun. */
  static DiagnosticRow idle(String id, Subject subject) {
    return new DiagnosticRow(
        id, Mark.NONE, Optional.empty(), Optional.empty(), subject, Detail.NONE, 0);
  }

  /** Begun now, once more if it had been before. */
  DiagnosticRow begun(Duration at) {
    return new DiagnosticRow(
        id, Mark.IN_PROGRESS, Optional.of(at), Optional.empty(), subject, Detail.NONE, attempt + 1);
  }

  /** Ended now; what had no beginning counts as the first attempt. */
  DiagnosticRow ended(Duration at, Mark outcome, Detail last) {
    return new DiagnosticRow(
        id, outcome, start, Optional.of(at), subject, last, Math.max(1, attempt));
  }

  /** With something else known of it. */
  DiagnosticRow withDetail(Detail other) {
    return new DiagnosticRow(id, mark, start, finish, subject, other, attempt);
  }

  /** Broken off: it is not under way any more, and how it would have ended nobody knows. */
  DiagnosticRow brokenOff() {
    return new DiagnosticRow(id, Mark.WARNING, start, finish, subject, detail, attempt);
  }

  /** The same in another list. */
  DiagnosticRow as(String otherId) {
    return new DiagnosticRow(otherId, mark, start, finish, subject, detail, attempt);
  }

  /** The same about something else. */
  DiagnosticRow about(Subject other) {
    return new DiagnosticRow(id, mark, start, finish, other, detail, attempt);
  }
}
