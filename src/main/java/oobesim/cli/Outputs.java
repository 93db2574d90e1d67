// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import oobesim.document.FileBytes;
import oobesim.snapshot.WholeFile;

/** Writes the files that a command's caller names; a fault refuses the call. */
final class Outputs {
  private Outputs() {}

  /** Makes sure, before anything is done, that a folder can be written. */
  static void requireFolder(Path folder) {
    Path there = folder.toAbsolutePath();
    // A link that leads nowhere is there, and no folder can be made in its place.
    while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
      throw new Refused(Refusal.of("unwritable-folder", "folder", Inputs.name(folder)));
    }
  }

  /** Makes sure, before anything is done, that a file can be written; makes nothing. */
  static void requireFile(Path file) {
    Path there = file.toAbsolutePath();
    Path folder = there.getParent();
    boolean fits =
        Files.exists(there)
            ? Files.isRegularFile(there) && Files.isWritable(there)
            : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    if (!fits) {
      throw new Refused(Refusal.of("unwritable-file", "file", Inputs.name(file)));
    }
  }

  /** Somebody's own page of that name is not to be lost; one of an earlier call is replaced. */
  static void requireOwn(Path page, String mark) {
    try {
      if (FileBytes.foreign(page, mark)) {
        throw new Refused(Refusal.of("foreign-page", "file", Inputs.name(page)));
      }
    } catch (IOException | SecurityException fault) {
      throw new Refused(Refusal.of("unreadable", "file", Inputs.name(page)), fault);
    }
  }

  /** Makes sure that a file that is written bit by bit is a file: a pipe may wait for ever. */
  static void requirePlain(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Refused(Refusal.of("unwritable-file", "file", Inputs.name(file)));
    }
  }

  /** Makes sure that an output would not destroy an input. */
  static void requireOther(Path output, Path... inputs) {
    for (Path input : inputs) {
      try {
        if (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
          throw new Refused(Refusal.of("input-overwritten", "file", Inputs.name(output)));
        }
      } catch (IOException fault) {
        throw cannotWrite(output, fault);
      }
    }
  }

  /** Whoever is interrupted, or has a full disk, keeps the old file whole; a link is replaced. */
  static void write(Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException | SecurityException fault) {
      throw cannotWrite(file, fault);
    }
  }

  /** The same in one go: whoever is interrupted keeps the old file whole. */
  static void replace(Path file, byte[] bytes) {
    try {
      WholeFile.write(file, bytes);
    } catch (IOException | SecurityException fault) {
      throw cannotWrite(file, fault);
    }
  }

  /** Makes a folder, if it is not there. */
  static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException | SecurityException fault) {
      throw cannotWrite(folder, fault);
    }
  }

  /** Takes away a file that an earlier call wrote and this one does not. */
  static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | SecurityException fault) {
      throw cannotWrite(file, fault);
    }
  }

  static Refused cannotWrite(Path file, Exception fault) {
    return new Refused(
        Refusal.of("not-written", "file", Inputs.name(file), "reason", Inputs.reason(file, fault)),
        fault);
  }
}
