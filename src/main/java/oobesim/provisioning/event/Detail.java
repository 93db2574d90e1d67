// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.event;

import java.util.Locale;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.plan.EspPhase;

/** What else is known of an event. */
public sealed interface Detail {
  /** Nothing. */
  Detail NONE = new Named("");

  /** The word for it in lists of events, the same in every language; empty for nothing. */
  String word();

  /** A name: the computer's, a user's, a domain's. */
  record Named(String word) implements Detail {}

  /** A result code, such as {@code 0x800705B4}. */
  record Code(String word) implements Detail {}

  /** What the agent's detection of an app came to, such as {@code NotComputed}. */
  record Detection(String word) implements Detail {}

  /** How many of how many are done. */
  record Count(int done, int total) implements Detail {
    @Override
    public String word() {
      return done + " of " + total;
    }
  }

  /** The category of the status page in which it happened. */
  record During(EspPhase phase) implements Detail {
    @Override
    public String word() {
      return phase.id();
    }
  }

  /** How a device is connected. */
  record Linked(NetworkLink link) implements Detail {
    @Override
    public String word() {
      return link.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where a profile came from. */
  enum Source implements Detail {
    /** The service sent it. */
    SERVICE,
    /** It lay on the disk. */
    FILE;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why no profile came. */
  enum Absence implements Detail {
    /** The service was not reached. */
    OFFLINE,
    /** It does not know the device. */
    NOT_REGISTERED,
    /** It knows the device, and no profile is assigned to it. */
    NONE_ASSIGNED,
    /** It was not asked again: the device keeps the blank answer of before. */
    BLANK_KEPT;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How a technician's half ended. */
  enum Outcome implements Detail {
    /** Green. */
    SUCCESS,
    /** Red. */
    FAILURE;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A result code, nothing if it is empty. */
  static Detail code(String code) {
    return code.isEmpty() ? NONE : new Code(code);
  }

  /** How many of how many; nothing if there is nothing to do. */
  static Detail count(int done, int total) {
    return total == 0 ? NONE : new Count(done, total);
  }
}
