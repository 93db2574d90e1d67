// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import oobesim.provisioning.World;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.record.Chronicle;

/** Writes what happened to a device as short lines: {@code app-installed Editor device-setup}. */
public final class Logbook {
  private Logbook() {}

  public static List<String> of(World world) {
    return Chronicle.of(world).stream().map(Logbook::line).toList();
  }

  public static List<String> of(Rehearsal run) {
    return of(run.session().world());
  }

  /** Only what is of these kinds. */
  public static List<String> of(World world, EventKind... kinds) {
    Set<EventKind> wanted = Set.copyOf(Arrays.asList(kinds));
    return Chronicle.of(world).stream()
        .filter(event -> wanted.contains(event.kind()))
        .map(Logbook::line)
        .toList();
  }

  /** The same with the moments in front: {@code PT20S app-begun Editor device-setup}. */
  public static List<String> timed(World world) {
    return Chronicle.of(world).stream().map(event -> event.at() + " " + line(event)).toList();
  }

  private static String line(LoggedEvent event) {
    List<String> words = new ArrayList<>(List.of(event.kind().id()));
    words.add(event.subject().word());
    words.add(event.detail().word());
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
  }
}
