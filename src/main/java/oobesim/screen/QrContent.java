// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import oobesim.provisioning.World;

/**
 * The text in the QR code of the technician's pages: one line of JSON in plain ASCII.
 *
 * <p>That {@code ZtdId} is in it is certain, the other fields are probable. All ids are invented,
 * so a real companion app finds no device.
 */
public final class QrContent {
  private QrContent() {}

  /** The code of the landing page. */
  public static String landing(World world) {
    return "{" + device(world) + "}";
  }

  /** The code of a result page. */
  public static String result(World world, boolean success) {
    Duration elapsed = world.state().technician().elapsed();
    return "{"
        + device(world)
        + ","
        + field("Result", success ? "Success" : "Failure")
        + ",\"ElapsedTimeMilliseconds\":"
        + elapsed.toMillis()
        + "}";
  }

  private static String device(World world) {
    return String.join(
        ",",
        field("Version", "1.0.0"),
        field("Id", inventedId(world)),
        field("ZtdId", world.around().device().autopilotId()),
        field("PKID", ""),
        field("SerialNumber", world.around().device().serialNumber()),
        "\"SequenceBlockNumber\":1",
        "\"TotalBlocks\":1");
  }

  /** The same for the same run; it begins with {@code fade}, which marks it as made up. */
  private static String inventedId(World world) {
    String name = world.seed() + "/" + world.around().device().serialNumber();
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return "fade" + id.toString().substring(4);
  }

  private static String field(String name, String value) {
    return '"' + name + "\":\"" + escaped(value) + '"';
  }

  private static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    for (char c : value.toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
