// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import oobesim.provisioning.World;
import oobesim.provisioning.around.HashFile;

/**
 * The file with which a device is registered. Its hash has the form of a real one and says in plain
 * words, for whoever decodes it, that it is none.
 */
final class DeviceHash {
  /** About as long as a real one; not a multiple of three, so the text ends padded. */
  private static final int BYTES = 2998;

  /** A decoded hash begins so. */
  private static final String BEGIN = "OA";

  private DeviceHash() {}

  static String name(World world) {
    return "DeviceHash_" + Invented.computer(world) + ".csv";
  }

  /** The same as an import takes. */
  static String text(World world) {
    String serial = HashFile.cell(world.around().device().serialNumber());
    return Encoded.lines(List.of(HashFile.HEADER, serial + ",," + hash(world)));
  }

  private static String hash(World world) {
    String words =
        " SIMULATED HARDWARE HASH, NOT OF A REAL DEVICE " + Invented.ofDevice(world, "hash");
    String text = BEGIN + words.repeat(BYTES / words.length() + 1);
    byte[] bytes = text.substring(0, BYTES).getBytes(StandardCharsets.US_ASCII);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
