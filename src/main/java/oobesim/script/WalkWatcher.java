// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import oobesim.session.Input;
import oobesim.session.Session;

/** Looks at the device of a walk, just before each thing that happens to it. */
public interface WalkWatcher {
  /** Somebody who does not look. */
  WalkWatcher NOBODY =
      new WalkWatcher() {
        @Override
        public void acting(Session session, Input next) {}

        @Override
        public void waiting(Session session, Duration until) {}

        @Override
        public void ended(Session session) {}
      };

  /** Somebody is about to do something. */
  void acting(Session session, Input next);

  /** Nothing is done until a moment at which something happens by itself. */
  void waiting(Session session, Duration until);

  /** The walk has come to its end. */
  void ended(Session session);
}
