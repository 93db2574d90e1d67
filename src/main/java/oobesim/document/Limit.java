// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import oobesim.i18n.Phrase;

/**
 * Every limit of what a file may hold and of what a run may do: the one place where its number
 * stands. What lies above is refused with the limit's code, so that no file holds the program or
 * takes its memory.
 */
public enum Limit {
  /** Bytes of a file that is read: 16 MB. */
  FILE_BYTES(16 * 1024 * 1024),
  /** Objects, arrays and single values of a file. */
  FILE_VALUES(200_000),
  /** Levels of objects and arrays inside of each other. */
  FILE_DEPTH(200),
  /** Characters of a key. */
  KEY_LENGTH(2_000),
  /**
   * Characters of a text that becomes words: in the program's own files each, in an administrator's
   * those that a setting takes.
   */
  TEXT_LENGTH(20_000),
  /** Characters of the ways to all values of a file: long keys with much inside of them. */
  FILE_WAYS(16_000_000),
  /** Digits of a number, written out without an exponent. */
  NUMBER_DIGITS(100),
  /** Findings of a kind of reading that are told. */
  FINDINGS(1_000),
  /** Items of a list of a simulation profile: users, apps, networks, faults and so on. */
  LIST_ITEMS(250),
  /** Deployment profiles and status pages of a file. */
  FILE_PARTS(100),
  /** Instructions and comments of a script. */
  SCRIPT_LINES(20_000),
  /** Lines of a script that change a setting. */
  SCRIPT_CHANGES(500),
  /** Lines of a journal that is played again. */
  JOURNAL_LINES(50_000),
  /** Decisions of a run that its debrief tells. */
  DEBRIEF_DECISIONS(1_000),
  /** States of a flow. */
  FLOW_STATES(1_000),
  /** States of a flow inside of each other. */
  FLOW_DEPTH(40),
  /** Regions of a flow, of all its parallel states. */
  FLOW_REGIONS(20),
  /** Transitions of a flow. */
  FLOW_TRANSITIONS(5_000),
  /** Characters of a name in a flow: a state's key or id, an event, a delay, an action. */
  FLOW_NAME(200),
  /** Characters of a guard. */
  GUARD_LENGTH(2_000),
  /** Exclamation marks and parentheses of a guard inside of each other. */
  GUARD_DEPTH(100),
  /** Moves that one event of a run sets off; a flow that does not rest by then is stopped there. */
  RUN_STEP(1_000),
  /**
   * Questions and moves of a flow that one event of a run sets off; it is stopped there as well.
   */
  RUN_STEP_EFFORT(300_000),
  /** Events that time raises in a run; then nothing happens by itself any more. */
  RUN_EVENTS(20_000),
  /** What others than whoever rehearses do in a run; then they do nothing any more. */
  RUN_ERRANDS(2_000),
  /** Questions and moves of a flow in a run, by people and by time; then nothing happens at all. */
  RUN_EFFORT(2_000_000),
  /** Seconds without a byte from a pipe or a device, until it is given up. */
  PIPE_SECONDS(1),
  /** The same of standard input, which may have a slow program before it. */
  INPUT_SECONDS(30);

  private static final String BUNDLE = "findings";

  private final int most;
  private final String code;

  Limit(int most) {
    this.most = most;
    this.code = "limit-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is still allowed. */
  public int most() {
    return most;
  }

  /** The code of findings about it: {@code limit-file-bytes}. */
  public String code() {
    return code;
  }

  /** Whether a finding is about one of them. */
  public static boolean isTold(Finding finding) {
    return Arrays.stream(values()).anyMatch(limit -> limit.code().equals(finding.code()));
  }

  /** What is wrong with something above it; what to do stands beside it. */
  public Phrase.Sentence said() {
    return Phrase.of(BUNDLE, code, "most", most);
  }

  /** Whether a number can be written out: an exponent may stand for millions of digits. */
  public static boolean canBeWrittenOut(BigDecimal number) {
    int most = NUMBER_DIGITS.most;
    return number.precision() <= most && Math.abs((long) number.scale()) <= most;
  }

  /** A finding about a file above it. */
  public Finding finding(String pointer, Position position) {
    return new Finding(code, Severity.ERROR, pointer, position, said());
  }
}
