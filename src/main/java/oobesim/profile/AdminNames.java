// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.Part;

/** What a rehearsal is called that was built around an administrator's file. */
final class AdminNames {
  private static final String[] KEYS = {
    "displayName", "DeploymentProfileName", "Comment_File", "name"
  };

  private static final int MOST_LISTED = 20;

  private AdminNames() {}

  static String of(AdminFile file, Optional<Part> deployment) {
    return deployment
        .or(() -> firstWithKeys(file))
        .flatMap(part -> said(part.object()))
        .orElseGet(() -> file.facts().name().isBlank() ? "Unnamed" : file.facts().name());
  }

  /** The names of several profiles, to choose one by. */
  static String listed(AdminFile file, List<Part> deployments) {
    return deployments.stream()
        .limit(MOST_LISTED)
        .map(part -> of(file, Optional.of(part)))
        .collect(Collectors.joining(", "));
  }

  /** Before the part that counts there may stand anything, which has no name. */
  private static Optional<Part> firstWithKeys(AdminFile file) {
    return file.parts().stream().filter(part -> part.body() instanceof Json.Obj).findFirst();
  }

  private static Optional<String> said(Json.Obj body) {
    for (String key : KEYS) {
      if (body.get(key).orElse(null) instanceof Json.Text text && !text.value().isBlank()) {
        return Optional.of(text.value().replaceFirst("^Profile ", "").strip());
      }
    }
    return Optional.empty();
  }
}
