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
      findings.add(
          FindingCode.SELECTED_APP_UNKNOWN,
          at,
          known.isEmpty() ? noneOf(unknown) : notThere(unknown),
          "apps are known by their names in workload.apps");
    }
    return known.isEmpty() && !page.selectedApps().isEmpty() ? page.withSelectedApps(known) : page;
  }

  private static String noneOf(int selected) {
    String who =
        selected == 1 ? "the selected app is not" : "none of the " + selected + " selected apps is";
    return who + " in the workload; every blocking app counts";
  }

  private static String notThere(int unknown) {
    return unknown
        + " of the selected apps "
        + (unknown == 1 ? "is" : "are")
        + " not in the workload";
  }
}
