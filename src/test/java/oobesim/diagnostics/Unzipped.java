// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import oobesim.provisioning.World;

/** An archive as somebody finds it who unpacks it. */
public final class Unzipped {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Unzipped(byte[] zip) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static Unzipped of(byte[] zip) {
    return new Unzipped(zip);
  }

  /** What an export at this moment would save. */
  public static Unzipped of(World world) {
    return new Unzipped(DiagnosticArchive.of(world).bytes());
  }

  Set<String> names() {
    return files.keySet();
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  byte[] bytes(String name) {
    if (!has(name)) {
      throw new AssertionError("no " + name + " in " + names());
    }
    return files.get(name);
  }

  /** The file as readers on Windows take it: by its mark, else byte by byte. */
  public String text(String name) {
    byte[] bytes = bytes(name);
    boolean marked = bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
    return marked
        ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE)
        : new String(bytes, StandardCharsets.UTF_8);
  }
}
