// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import oobesim.provisioning.World;

/** What collects logs. */
final class LogCommands {
  private static final Set<String> AREAS =
      Set.of("autopilot", "deviceenrollment", "deviceprovisioning", "tpm");

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.documented("Windows client management: collect MDM logs")
              .command("mdmdiagnosticstool", LogCommands::collect));

  private LogCommands() {}

  private static Reply collect(World world, CommandLine line) {
    List<String> options = line.options();
    if (options.size() == 2 && options.getFirst().equals("/out")) {
      return collected("Autopilot", line.arguments().getLast());
    }
    boolean formed =
        options.size() == 4
            && options.getFirst().equals("/area")
            && Set.of("/cab", "/zip").contains(options.get(2));
    if (!formed) {
      return Reply.said("usage-mdmdiagnosticstool");
    }
    String areas = line.arguments().get(1);
    for (String area : areas.split(";")) {
      if (!AREAS.contains(area.toLowerCase(Locale.ROOT))) {
        return Reply.said("no-area", "area", area);
      }
    }
    return collected(areas.replace(";", ", "), line.arguments().getLast());
  }

  private static Reply collected(String areas, String place) {
    return new Printout()
        .said("collected", "areas", areas, "place", place)
        .said("archive-elsewhere")
        .reply();
  }
}
