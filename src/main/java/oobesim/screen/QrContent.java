// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import oobesim.document.JsonText;
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
    return JsonText.ascii(device(world));
  }

  /** The code of a result page. */
  public static String result(World world, boolean success) {
    Map<String, Object> code = device(world);
    code.put("Result", success ? "Success" : "Failure");
    code.put("ElapsedTimeMilliseconds", world.state().technician().elapsed().toMillis());
    return JsonText.ascii(code);
  }

  private static Map<String, Object> device(World world) {
    Map<String, Object> code = new LinkedHashMap<>();
    code.put("Version", "1.0.0");
    code.put("Id", inventedId(world));
    code.put("ZtdId", world.around().device().autopilotId());
    code.put("PKID", "");
    code.put("SerialNumber", world.around().device().serialNumber());
    code.put("SequenceBlockNumber", 1L);
    code.put("TotalBlocks", 1L);
    return code;
  }

  /** The same for the same run; it begins with {@code fade}, which marks it as made up. */
  private static String inventedId(World world) {
    String name = world.seed() + "/" + world.around().device().serialNumber();
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return "fade" + id.toString().substring(4);
  }
}
