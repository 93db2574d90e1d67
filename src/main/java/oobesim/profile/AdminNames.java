// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.Part;

/** What a rehearsal is called that was built around an administrator's file. */
final class AdminNames {
  private AdminNames() {}

  static String of(AdminFile file, Optional<Part> deployment) {
    Json.Obj body = (deployment.isPresent() ? deployment.get() : file.parts().getFirst()).object();
    for (String key :
        new String[] {"displayName", "DeploymentProfileName", "Comment_File", "name"}) {
      if (body.get(key).orElse(null) instanceof Json.Text text && !text.value().isBlank()) {
        return text.value().replaceFirst("^Profile ", "").strip();
      }
    }
    return file.facts().name().isBlank() ? "Unnamed" : file.facts().name();
  }
}
