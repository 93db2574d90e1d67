// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.screen.Screen;
import oobesim.session.Checkpoint;
import oobesim.session.Session;

/** The moments of a run that were kept, in the order of keeping. */
final class KeptMoments {
  private final Map<String, KeptMoment> moments = new LinkedHashMap<>();

  /** Keeps a moment, in place of an older one of that name, which is not blank. */
  KeptMoment keep(Session session, String name, Screen screen) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a kept moment needs a name");
    }
    Checkpoint all = session.checkpoint(name);
    return put(new KeptMoment(name, session.now(), screen, all));
  }

  /** Takes over one that was kept before. */
  KeptMoment put(KeptMoment moment) {
    moments.remove(moment.name());
    moments.put(moment.name(), moment);
    return moment;
  }

  List<KeptMoment> all() {
    return List.copyOf(moments.values());
  }
}
