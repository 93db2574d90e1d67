// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.nio.file.Path;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Nearest;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;

/** Which flow a profile asks for. */
final class Flows {
  private Flows() {}

  /**
   * The profile with a flow that can be found from anywhere: a path starts from the file's folder.
   */
  static Json.Obj resolve(Json.Obj root, Path base, Shelves shelves, Findings findings) {
    if (!(root.members().get("flow") instanceof Json.Text flow) || flow.value().isBlank()) {
      return root;
    }
    Reach reach = new Reach(base, shelves);
    if (Kept.FLOW.isPath(flow.value()) && reach.leadsOutside(flow.value())) {
      findings.add(FindingCode.FILE_OUT_OF_REACH, flow, "file", flow.value());
      return root;
    }
    Optional<Shelved> found = shelves.find(Kept.FLOW, flow.value(), base);
    if (found.isEmpty()) {
      missing(flow, shelves, findings);
    }
    return found
        .filter(file -> Kept.FLOW.isPath(flow.value()))
        .map(file -> new Json.Text(flow.position(), flow.pointer(), slashes(file.file())))
        .map(path -> JsonEdit.with(root, "flow", path))
        .orElse(root);
  }

  private static void missing(Json.Text flow, Shelves shelves, Findings findings) {
    if (Kept.FLOW.isPath(flow.value())) {
      findings.addOf(FindingCode.FILE_NOT_FOUND, "flow", flow, "file", flow.value());
    } else {
      findings.add(
          FindingCode.UNKNOWN_FLOW,
          flow,
          "flow",
          flow.value(),
          "nearest",
          Nearest.suggestion(flow.value(), shelves.names(Kept.FLOW)));
    }
  }

  private static String slashes(Path file) {
    return file.normalize().toString().replace('\\', '/');
  }
}
