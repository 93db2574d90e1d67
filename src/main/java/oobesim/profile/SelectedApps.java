// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.provisioning.around.EspSettings;

/** Compares the apps that a status page waits for with the apps that there are. */
final class SelectedApps {
  private SelectedApps() {}

  /**
   * The status page with the selection that can be meant here.
   *
   * <p>A tenant's file names apps by ids that no rehearsal knows. If none is known the selection is
   * dropped, since a page that waits for nothing would teach the wrong thing.
   */
  static EspSettings known(EspSettings page, Values source, Json at, Findings findings) {
    List<String> names =
        source.group("workload").groups("apps").stream().map(app -> app.text("name")).toList();
    List<String> known = page.selectedApps().stream().filter(names::contains).toList();
    int unknown = page.selectedApps().size() - known.size();
    if (unknown > 0) {
      findings.addOf(
          FindingCode.SELECTED_APP_UNKNOWN,
          (known.isEmpty() ? "none" : "some") + (unknown == 1 ? ".one" : ".several"),
          at,
          "number",
          unknown);
    }
    return known.isEmpty() && !page.selectedApps().isEmpty() ? page.withSelectedApps(known) : page;
  }
}
