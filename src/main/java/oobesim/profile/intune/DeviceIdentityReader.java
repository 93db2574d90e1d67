// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;

/** Reads what a registered device's record says about the device. Its real ids are not taken. */
public final class DeviceIdentityReader {
  private final Json.Obj body;

  private DeviceIdentityReader(Json.Obj body) {
    this.body = body;
  }

  /** Reads one record. */
  public static DeviceIdentityReader of(Json.Obj body) {
    return new DeviceIdentityReader(body);
  }

  /** Serial number, group tag, manufacturer and model, where they are known. */
  public Map<String, Optional<Json.Text>> inventory() {
    return Map.of(
        "serialNumber", text("serialNumber"),
        "groupTag", text("groupTag"),
        "manufacturer", text("manufacturer"),
        "model", text("model"));
  }

  /** The assigned user. */
  public Optional<Json.Text> assignedUser() {
    return text("userPrincipalName");
  }

  /** Whether Intune still keeps a record of an enrolment. */
  public boolean enrolled() {
    return text("enrollmentState").filter(word -> word.value().equals("enrolled")).isPresent();
  }

  private Optional<Json.Text> text(String key) {
    return body.get(key)
        .filter(Json.Text.class::isInstance)
        .map(Json.Text.class::cast)
        .filter(text -> !text.value().isEmpty());
  }
}
