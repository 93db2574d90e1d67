// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.provisioning.World;

/** What the tool says of its collection: which areas, which files, and what is missing. */
final class CollectionNotes {
  private static final String AREAS = "Autopilot;TPM";

  private CollectionNotes() {}

  static List<ArchiveEntry> of(World world, List<ArchiveEntry> collected) {
    return List.of(
        new ArchiveEntry("MdmDiagLogMetadata.json", Encoded.utf8(metadata(world, collected))),
        new ArchiveEntry(
            "MdmLogCollectorFootPrint.txt", Encoded.utf8(footPrint(world, collected))));
  }

  private static String metadata(World world, List<ArchiveEntry> collected) {
    return JsonMembers.NONE
        .text("Comment", Notice.TEXT)
        .text("CollectionTime", Stamp.seconds(world.now()))
        .text("Areas", AREAS)
        .text("Computer", Invented.computer(world))
        .list(
            "Files",
            collected.stream().map(entry -> JsonMembers.NONE.text("Name", entry.name())).toList())
        .line();
  }

  private static String footPrint(World world, List<ArchiveEntry> collected) {
    List<String> lines = new ArrayList<>();
    lines.add(Notice.TEXT);
    lines.add("Collected " + AREAS + " at " + Stamp.seconds(world.now()));
    collected.forEach(entry -> lines.add("Collected " + entry.name()));
    for (EventChannel channel : EventChannel.values()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "Not written: %s; its events are in %s and %s",
              channel.file(),
              EventFiles.TEXT,
              EventFiles.XML));
    }
    lines.add("Not written: *.etl, *.cab, setupact.log");
    return Encoded.lines(lines);
  }
}
