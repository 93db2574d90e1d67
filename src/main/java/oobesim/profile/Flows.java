// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Nearest;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;

/** Which flow a profile asks for. */
final class Flows {
  /** The flows that are shipped in {@code profiles/flows/}. */
  static final List<String> SHIPPED = List.of("windows-oobe");

  private Flows() {}

  /**
   * The profile with a flow that can be found from anywhere: a path starts from the file's folder.
   */
  static Json.Obj resolve(Json.Obj root, Path base, Findings findings) {
    if (!(root.members().get("flow") instanceof Json.Text flow) || flow.value().isBlank()) {
      return root;
    }
    boolean isPath = flow.value().endsWith(".json") || flow.value().contains("/");
    if (!isPath) {
      Path beside = path(base, "flows/" + flow.value() + ".json");
      if (!SHIPPED.contains(flow.value()) && (beside == null || !Files.isRegularFile(beside))) {
        findings.add(
            FindingCode.UNKNOWN_FLOW,
            flow,
            "flow",
            flow.value(),
            "nearest",
            Nearest.suggestion(flow.value(), SHIPPED));
      }
      return root;
    }
    Path file = path(base, flow.value());
    if (file == null || !Files.isRegularFile(file)) {
      findings.addOf(FindingCode.FILE_NOT_FOUND, "flow", flow, "file", flow.value());
      return root;
    }
    Json.Text found = new Json.Text(flow.position(), flow.pointer(), slashes(file));
    return JsonEdit.with(root, "flow", found);
  }

  private static String slashes(Path file) {
    return file.normalize().toString().replace('\\', '/');
  }

  private static Path path(Path base, String path) {
    try {
      return base.resolve(path);
    } catch (InvalidPathException notPossible) {
      return null;
    }
  }
}
