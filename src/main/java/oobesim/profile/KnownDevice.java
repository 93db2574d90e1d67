// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Position;
import oobesim.profile.intune.DeviceIdentityReader;

/** Writes what a tenant knows of a device into the root of a profile. */
final class KnownDevice {
  private KnownDevice() {}

  static Json.Obj in(Json.Obj root, DeviceIdentityReader identity) {
    Json.Obj device = device(root);
    for (var entry : new TreeMap<>(identity.inventory()).entrySet()) {
      if (entry.getValue().isPresent()) {
        device = JsonEdit.with(device, entry.getKey(), entry.getValue().get());
      }
    }
    device = JsonEdit.with(device, "registered", JsonEdit.bool(true));
    device = JsonEdit.with(device, "intuneRecord", JsonEdit.bool(identity.enrolled()));
    Optional<Json.Text> user = identity.assignedUser();
    device =
        JsonEdit.with(device, "assignedUser", user.isPresent() ? user.get() : JsonEdit.nothing());
    Json.Obj known = JsonEdit.with(root, "device", device);
    return user.map(upn -> withUser(known, upn)).orElse(known);
  }

  static Json.Obj registered(Json.Obj root, boolean registered) {
    return JsonEdit.with(
        root, "device", JsonEdit.with(device(root), "registered", JsonEdit.bool(registered)));
  }

  private static Json.Obj device(Json.Obj root) {
    return root.members().get("device") instanceof Json.Obj given ? given : JsonEdit.object();
  }

  /** The assigned user gets the made-up passwords, so that somebody can sign in. */
  private static Json.Obj withUser(Json.Obj root, Json.Text upn) {
    List<Json> users = new ArrayList<>();
    users.add(JsonEdit.with(JsonEdit.object(), "upn", upn));
    if (!upn.value().equalsIgnoreCase("joni@contoso.com")) {
      users.add(JsonEdit.object());
    }
    return JsonEdit.with(root, "users", new Json.Arr(Position.START, "/users", users));
  }
}
