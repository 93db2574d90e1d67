// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.provisioning.around.Surroundings;

/** Only the users of a profile can sign in, so the assigned one should be among them. */
final class AssignedUser {
  private AssignedUser() {}

  static void check(Surroundings surroundings, Json.Obj source, Findings findings) {
    surroundings
        .device()
        .assignedUser()
        .filter(
            upn -> surroundings.users().stream().noneMatch(it -> it.upn().equalsIgnoreCase(upn)))
        .ifPresent(
            upn ->
                findings.add(
                    FindingCode.ASSIGNED_USER_UNKNOWN,
                    ((Json.Obj) source.members().get("device")).members().get("assignedUser"),
                    "user",
                    upn));
  }
}
