// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import oobesim.document.JsonText;
import oobesim.page.AssociationPages;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.page.TechnicianPages;
import oobesim.provisioning.World;
import oobesim.provisioning.around.WindowsVersion;

/**
 * The text in the QR code of the technician's pages: one line of JSON in plain ASCII.
 *
 * <p>That {@code ZtdId} is in it is certain, the other fields are probable. All ids are invented,
 * so a real companion app finds no device.
 */
public final class QrContent {
  private QrContent() {}

  /**
   * The code that a page shows, if it shows one.
   *
   * <p>The landing page has it as soon as a profile is there. The documents know one on the result
   * pages of Windows 10 only; a shipped failure page of Windows 11 has one as well, and its success
   * page none: there is nothing left that a technician would look up.
   */
  public static Optional<String> shown(PageId page, World world) {
    boolean windows10 = world.around().windows().version() == WindowsVersion.WINDOWS_10;
    boolean observed = world.around().circumstances().conduct().codeOnEveryResult();
    return switch (page) {
      case ScreenId.PREPROV_LANDING ->
          Optional.of(landing(world))
              .filter(code -> world.state().profile().isPresent())
              .filter(code -> !TechnicianPages.joining(world));
      case ScreenId.PREPROV_SUCCESS -> Optional.of(result(world, true)).filter(code -> windows10);
      case ScreenId.PREPROV_FAILURE ->
          Optional.of(result(world, false)).filter(code -> windows10 || observed);
      case ScreenId.ASSOCIATION_INFORMATION ->
          Optional.of(association(world)).filter(code -> AssociationPages.showsCode(world));
      default -> Optional.empty();
    };
  }

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

  /** What device association shows: no registration, so no {@code ZtdId}. All of it is made up. */
  private static String association(World world) {
    Map<String, Object> code = new LinkedHashMap<>();
    code.put("LinkId", inventedId(world));
    code.put("SerialNumber", world.around().device().serialNumber());
    code.put("Manufacturer", world.around().device().manufacturer());
    code.put("Model", world.around().device().model());
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
