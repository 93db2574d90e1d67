// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Position;
import oobesim.profile.intune.ReadPreparation;
import oobesim.profile.intune.ReadPreparation.AllowedApp;
import oobesim.profile.setting.Kind;
import oobesim.provisioning.around.App;

/** The apps of a device preparation policy as the workload of a profile that names none. */
final class PreparationApps {
  private static final String GUID = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

  private PreparationApps() {}

  /** The profile with them; ids say nothing to a person, so such apps are numbered. */
  static Json.Obj in(Json.Obj root, Optional<ReadPreparation> preparation) {
    List<AllowedApp> allowed = preparation.map(ReadPreparation::apps).orElse(List.of());
    Json.Obj workload =
        root.members().get("workload") instanceof Json.Obj given ? given : JsonEdit.object();
    if (allowed.isEmpty() || workload.has("apps")) {
      return root;
    }
    List<Json> apps = new ArrayList<>();
    for (AllowedApp app : allowed) {
      apps.add(app(app, apps.size() + 1));
    }
    Json.Arr list = new Json.Arr(Position.START, "", apps);
    return JsonEdit.with(root, "workload", JsonEdit.with(workload, "apps", list));
  }

  private static Json app(AllowedApp app, int number) {
    boolean spoken = !app.id().isBlank() && !app.id().matches(GUID);
    String name = spoken ? app.id() : "App " + number;
    Json.Obj object = JsonEdit.with(JsonEdit.object(), "name", JsonEdit.text(name));
    return JsonEdit.with(object, "type", JsonEdit.text(Kind.word(type(app.type()))));
  }

  private static App.Type type(String graph) {
    return switch (graph) {
      case "officeSuiteApp" -> App.Type.M365;
      case "winGetApp", "windowsUniversalAppX" -> App.Type.STORE;
      case "windowsMobileMSI" -> App.Type.MSI;
      default -> App.Type.WIN32;
    };
  }
}
