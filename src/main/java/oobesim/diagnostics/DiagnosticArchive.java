// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import oobesim.provisioning.World;

/**
 * The archive that <i>Export logs</i> saves, as a value; the same world always gives the same
 * bytes.
 *
 * @param entries its files, in order
 * @param time the date that they all bear
 */
public record DiagnosticArchive(List<ArchiveEntry> entries, LocalDateTime time) {
  /** What the archive is called when the diagnostics page of Windows 11 exports it. */
  public static final String FILE_NAME = "MDMDiagReport.zip";

  /** What it is called when the technician's failure page of Windows 10 saves it. */
  public static final String TECHNICIAN_FILE_NAME = "AutopilotWhiteGloveLogs.zip";

  public DiagnosticArchive {
    entries = List.copyOf(entries);
  }

  /** What an export at this moment would save. */
  public static DiagnosticArchive of(World world) {
    Traces traces = Traces.of(world);
    List<ArchiveEntry> entries = new ArrayList<>();
    entries.add(utf16("MdmDiagReport_RegistryDump.reg", RegistryDump.text(traces)));
    DownloadedProfile.of(traces)
        .map(json -> utf16("AutopilotDDSZTDFile.json", json.line()))
        .ifPresent(entries::add);
    entries.add(utf16(DeviceHash.name(world), DeviceHash.text(world)));
    entries.add(utf8(ConfigurationReport.XML, ConfigurationReport.xml(traces)));
    entries.add(utf8(ConfigurationReport.HTML, ConfigurationReport.html(traces)));
    entries.addAll(TpmOutputs.of(traces));
    AgentLog.of(traces).ifPresent(entries::add);
    entries.add(utf8(EventFiles.TEXT, EventFiles.text(traces)));
    entries.add(utf8(EventFiles.XML, EventFiles.xml(traces)));
    entries.addAll(CollectionNotes.of(world, entries));
    return new DiagnosticArchive(entries, Stamp.file(world.now()));
  }

  /** The archive as a zip file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (ArchiveEntry entry : entries) {
        ZipEntry file = new ZipEntry(entry.name());
        // Local time, because any other form depends on where the program runs.
        file.setTimeLocal(time);
        zip.putNextEntry(file);
        zip.write(entry.content());
        zip.closeEntry();
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("bytes can always be written to memory", fault);
    }
    return bytes.toByteArray();
  }

  private static ArchiveEntry utf16(String name, String text) {
    return new ArchiveEntry(name, Encoded.utf16(text));
  }

  private static ArchiveEntry utf8(String name, String text) {
    return new ArchiveEntry(name, Encoded.utf8(text));
  }
}
