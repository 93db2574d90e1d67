// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oobesim.document.Json;

/** What the service answered a device instead of a profile. */
public final class DeviceError {
  private static final Map<String, String> REASONS =
      Map.of(
          "HardwareMarkerMismatch", "the hardware mark differs",
          "SerialNumberMismatch", "the serial number differs",
          "ProductKeyIdMismatch", "the product key differs",
          "TPMEkPubHashMismatch", "the TPM is another one");

  private DeviceError() {}

  /** Whether the device was known to the service at all; reports what the code means. */
  public static boolean registered(Json.Obj body, Findings findings) {
    Json place = body.get("ErrorCode").orElse(body);
    int code =
        body.get("ErrorCode")
            .flatMap(value -> new LenientValues(findings).whole("ErrorCode", value))
            .orElse(0);
    String meaning =
        switch (code) {
          case 807 -> "the device is not registered";
          case 809, 815 -> "the device is registered, but no profile is assigned to it";
          case 908 -> "the hardware is not the one that was registered: " + reasons(body);
          default -> "the meaning of this code is not known";
        };
    String hint =
        switch (code) {
          case 807 -> "register it; with Autopilot device preparation this code is normal";
          case 809, 815 -> "assign a profile to a group with the device and wait for Assigned";
          case 908 -> "remove the registration and register the device again";
          default -> "the rehearsal goes on without a profile";
        };
    findings.add(
        FindingCode.NO_PROFILE_ON_DEVICE, place, "error %d: %s".formatted(code, meaning), hint);
    return code != 807;
  }

  private static String reasons(Json.Obj body) {
    if (!(body.get("ErrorReason").orElse(null) instanceof Json.Text text)) {
      return "no reason is given";
    }
    List<String> said = new ArrayList<>();
    for (String reason : text.value().split("\\s*,\\s*")) {
      said.add(REASONS.getOrDefault(reason, reason));
    }
    return String.join(", ", said);
  }
}
