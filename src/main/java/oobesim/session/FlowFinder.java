// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import oobesim.document.FileBytes;
import oobesim.document.Finding;
import oobesim.document.LimitReached;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.document.TextFile;
import oobesim.flow.FlowReading;
import oobesim.i18n.Phrase;
import oobesim.profile.Kept;
import oobesim.profile.Shelved;
import oobesim.profile.Shelves;

/**
 * Finds the flow that a profile names.
 *
 * @param shelves where files are looked for
 * @param flows the flows inside the program
 */
public record FlowFinder(Shelves shelves, FlowSource flows) {
  /**
   * Finds and reads a flow. A file that says the same as the program's own is that one, so a run of
   * it needs no chart of its own in its journal.
   *
   * @param flow what a profile that was read from a file says; a path starts where the program does
   * @param profile the file of the profile
   */
  public Optional<FoundFlow> find(String flow, Path profile) {
    return place(flow, profile).map(place -> read(flow, place));
  }

  /** Where a flow is. */
  private Optional<Shelved> place(String flow, Path profile) {
    Path start =
        Kept.FLOW.isPath(flow) ? profile.getFileSystem().getPath("") : profile.resolveSibling("");
    return shelves.find(Kept.FLOW, flow, start);
  }

  private FoundFlow read(String name, Shelved place) {
    try {
      String chart = TextFile.decode(FileBytes.of(place.file())).text();
      return flows.is(name, chart)
          ? shipped(name, place)
          : new FoundFlow(name, place, flows.compile(chart), Optional.of(chart));
    } catch (LimitReached reached) {
      Finding finding = reached.limit().finding("", Position.START);
      return new FoundFlow(name, place, FlowReading.nothing(finding), Optional.empty());
    } catch (IOException | SecurityException fault) {
      FlowReading none = FlowReading.nothing(unreadable(place.file(), fault));
      return new FoundFlow(name, place, none, Optional.empty());
    }
  }

  private FoundFlow shipped(String name, Shelved place) {
    return new FoundFlow(
        name, place, flows.read(name).orElseThrow(), Optional.empty(), flows.edition(name));
  }

  private static Finding unreadable(Path file, Exception fault) {
    Phrase.Sentence said =
        new Phrase.Sentence(
            "findings-profile",
            "unreadable-file",
            Map.of("file", file.toString(), "fault", String.valueOf(fault.getMessage())));
    return new Finding("unreadable-file", Severity.ERROR, "", Position.START, said);
  }
}
