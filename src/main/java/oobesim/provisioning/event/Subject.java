// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/** What an event is about. */
public sealed interface Subject {
  /** The kind of the event says all. */
  Subject NOTHING = new Named("");

  /** The word for it in lists of events; empty for nothing. */
  String word();

  /**
   * Something that has a name of its own.
   *
   * @param word a profile, a domain, a user, a computer; empty where it has none
   */
  record Named(String word) implements Subject {}

  /**
   * An app with the agent.
   *
   * @param word its name
   * @param owner whom it is installed for: a user principal name, empty for the device
   */
  record App(String word, String owner) implements Subject {}

  /** A category of the status page. */
  record Category(EspPhase phase) implements Subject {
    @Override
    public String word() {
      return phase.id();
    }
  }

  /** A row of a category. */
  record Step(EspPhase phase, EspTask task) implements Subject {
    @Override
    public String word() {
      return phase.id() + "/" + task.id();
    }
  }

  /**
   * A failure.
   *
   * @param word its id in the catalogue
   */
  record Failing(String word) implements Subject {}

  /**
   * Why Windows restarts.
   *
   * @param word the reason that the chart gives
   */
  record Because(String word) implements Subject {}
}
