// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.page.PageId;
import oobesim.provisioning.Failure;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;

/** A line of the journal: what happened in a run, and when in virtual time. */
public sealed interface JournalEntry {
  /** Virtual time since the run began. */
  Duration at();

  /**
   * The run began.
   *
   * @param header all that is needed to play it again
   */
  record Started(Duration at, RunHeader header) implements JournalEntry {}

  /**
   * Somebody did something.
   *
   * @param words the input in the words of scripts, a secret masked
   * @param secret which made-up secrets a masked text equalled, empty if nothing was masked
   * @param response what became of it
   */
  record Done(Duration at, String words, Optional<List<String>> secret, Response response)
      implements JournalEntry {
    public Done {
      secret = secret.map(List::copyOf);
    }
  }

  /**
   * Time brought another screen.
   *
   * @param screen the screen that is shown now
   */
  record Shown(Duration at, PageId screen) implements JournalEntry {}

  /**
   * The chart took a step.
   *
   * @param event the event's name
   * @param actions what was done, in order
   * @param states the innermost states afterwards
   */
  record Stepped(Duration at, String event, List<String> actions, List<String> states)
      implements JournalEntry {
    public Stepped {
      actions = List.copyOf(actions);
      states = List.copyOf(states);
    }

    static Stepped of(Duration at, Event event, List<ActionCall> actions, List<String> states) {
      return new Stepped(at, event.name(), actions.stream().map(Stepped::words).toList(), states);
    }

    private static String words(ActionCall call) {
      return call.name() + (call.parameters().isEmpty() ? "" : " " + call.parameters());
    }
  }

  /**
   * The chart did not await an event: nothing happened.
   *
   * @param event the event's name
   */
  record Ignored(Duration at, String event) implements JournalEntry {}

  /**
   * Something failed on the device.
   *
   * @param failure what
   */
  record Failed(Duration at, Failure failure) implements JournalEntry {}

  /**
   * A rule of good practice was broken; the run goes on.
   *
   * @param id its id in the catalogue
   */
  record Noticed(Duration at, String id) implements JournalEntry {}

  /**
   * A moment was kept to come back to.
   *
   * @param name its name
   */
  record Kept(Duration at, String name) implements JournalEntry {}

  /**
   * The run went back to a kept moment; {@code at} is that moment.
   *
   * @param name its name
   */
  record Restored(Duration at, String name) implements JournalEntry {}

  /**
   * Somebody led the run: its pace, or a jump over time.
   *
   * @param steering how
   */
  record Steered(Duration at, Steering steering) implements JournalEntry {}

  /**
   * The run was ended in order.
   *
   * @param screen the last screen
   */
  record Ended(Duration at, PageId screen) implements JournalEntry {}
}
