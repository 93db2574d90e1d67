// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oobesim.i18n.Phrase;
import oobesim.snapshot.AcceptedFolder;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.FolderComparison;
import oobesim.snapshot.Tolerance;

/** The two folders that a call names; what cannot be read refuses the call. */
record PictureFolders(Path expected, Path actual) {
  PictureFolders {
    requireFolder(expected);
    requireFolder(actual);
    requireApart(expected, actual);
  }

  /** The call that accepts pictures of these folders. */
  AcceptingCall accepting(Tolerance tolerance) {
    return new AcceptingCall(expected, actual, tolerance);
  }

  /** The accepted pictures, to be changed. */
  AcceptedFolder accepted() {
    try {
      return new AcceptedFolder(expected, actual);
    } catch (IOException | SecurityException fault) {
      throw new Refused(Refusal.of("unreadable", "file", Inputs.name(expected)), fault);
    }
  }

  /** What came of each picture, by name. */
  List<Comparison> compare(Tolerance tolerance) {
    try {
      return FolderComparison.compare(expected, actual, tolerance);
    } catch (IOException | UncheckedIOException | SecurityException fault) {
      throw new Refused(
          Refusal.of(
              "not-compared",
              "actual",
              Inputs.name(actual),
              "expected",
              Inputs.name(expected),
              "reason",
              Inputs.reason(actual, fault)),
          fault);
    }
  }

  /** Makes sure that a report's pictures are not taken for pictures of the next call. */
  void requireOutside(Path output) {
    for (Path folder : List.of(expected, actual)) {
      if (output.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
        throw new Refused(Refusal.of("report-among-pictures", "folder", Inputs.name(folder)));
      }
    }
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      Phrase reason =
          Files.exists(folder)
              ? Refusal.of(Files.isDirectory(folder) ? "access-denied" : "no-folder")
              : Refusal.of("not-there");
      throw new Refused(Refusal.of("not-read", "file", Inputs.name(folder), "reason", reason));
    }
  }

  /** Pictures of a folder inside the other would be held against themselves. */
  private static void requireApart(Path expected, Path actual) {
    Path one = real(expected);
    Path other = real(actual);
    if (one.equals(other)) {
      throw new Refused(Refusal.of("same-folder", "folder", Inputs.name(expected)));
    }
    if (one.startsWith(other) || other.startsWith(one)) {
      throw new Refused(
          Refusal.of(
              "folder-inside-other",
              "expected",
              Inputs.name(expected),
              "actual",
              Inputs.name(actual)));
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException fault) {
      throw new Refused(Refusal.of("unreadable", "file", Inputs.name(folder)), fault);
    }
  }
}
