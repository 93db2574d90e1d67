// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.Arrays;

/**
 * A file of the archive.
 *
 * @param name its name, at the root of the archive
 * @param content its bytes
 */
public record ArchiveEntry(String name, byte[] content) {
  public ArchiveEntry {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArchiveEntry(String otherName, byte[] otherContent)
        && name.equals(otherName)
        && Arrays.equals(content, otherContent);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return name + " (" + content.length + " bytes)";
  }
}
