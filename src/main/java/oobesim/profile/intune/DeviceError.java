// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oobesim.document.Json;
import oobesim.i18n.Phrase;

/** What the service answered a device instead of a profile. */
public final class DeviceError {
  private static final Map<String, String> REASONS =
      Map.of(
          "HardwareMarkerMismatch", "hardware-mark",
          "SerialNumberMismatch", "serial-number",
          "ProductKeyIdMismatch", "product-key",
          "TPMEkPubHashMismatch", "tpm");

  private DeviceError() {}

  /** Whether the device was known to the service at all; reports what the code means. */
  public static boolean registered(Json.Obj body, Findings findings) {
    if (body.get("ErrorCode").isEmpty()) {
      findings.addOf(FindingCode.NO_PROFILE_ON_DEVICE, "none", body);
      return body.get("ZtdRegistrationId").filter(DeviceError::isId).isPresent();
    }
    Json place = body.get("ErrorCode").orElse(body);
    int code =
        body.get("ErrorCode")
            .flatMap(value -> new LenientValues(findings).whole("ErrorCode", value))
            .orElse(0);
    switch (code) {
      case 807 -> findings.addOf(FindingCode.NO_PROFILE_ON_DEVICE, "not-registered", place);
      case 809, 815 ->
          findings.addOf(FindingCode.NO_PROFILE_ON_DEVICE, "not-assigned", place, "code", code);
      case 908 ->
          findings.addOf(
              FindingCode.NO_PROFILE_ON_DEVICE, "other-hardware", place, "reasons", reasons(body));
      default -> findings.add(FindingCode.NO_PROFILE_ON_DEVICE, place, "code", code);
    }
    return code != 807;
  }

  private static boolean isId(Json json) {
    return json instanceof Json.Text text && text.value().matches(".*[1-9A-Fa-f].*");
  }

  private static Phrase reasons(Json.Obj body) {
    if (!(body.get("ErrorReason").orElse(null) instanceof Json.Text text)) {
      return FindingCode.text("reason.none");
    }
    List<Phrase> said = new ArrayList<>();
    for (String reason : text.value().split("\\s*,\\s*")) {
      said.add(
          REASONS.containsKey(reason)
              ? FindingCode.text("reason." + REASONS.get(reason))
              : Phrase.verbatim(reason));
    }
    return FindingCode.listed("list", said);
  }
}
