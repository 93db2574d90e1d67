// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why a file could not be written. */
public enum WriteFault {
  /** Its folder is not there. */
  NO_FOLDER,
  /** Nobody may write there. */
  NOT_ALLOWED,
  /** It is the file that is rehearsed. */
  IN_USE,
  /** The computer gave another reason, such as a full disk. */
  OTHER;

  /** What lies behind a failed attempt. */
  public static WriteFault of(Exception fault) {
    return switch (fault) {
      case NoSuchFileException gone -> NO_FOLDER;
      case AccessDeniedException denied -> NOT_ALLOWED;
      case ReadOnlyFileSystemException readOnly -> NOT_ALLOWED;
      case FileSystemException other when says(other, "read-only") -> NOT_ALLOWED;
      case FileSystemException other when says(other, "not a directory") -> NO_FOLDER;
      case null, default -> OTHER;
    };
  }

  private static boolean says(IOException fault, String words) {
    return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains(words);
  }

  /** The kebab-case word for texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
