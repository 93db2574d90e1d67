// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;

/** What the installers of packages, Office and the agent's apps know. */
final class InstallerKeys {
  /** A reader knows the agent by the end of this address; its host can never exist. */
  private static final String AGENT_URL = "https://simulator.invalid/IntuneWindowsAgent.msi";

  private InstallerKeys() {}

  static List<RegistryKey> of(Traces traces) {
    World world = traces.world();
    List<RegistryKey> keys = new ArrayList<>();
    AppTracking.last(traces, App.Context.DEVICE)
        .forEach(app -> add(keys, app, KeyPaths.NO_SID, KeyPaths.NO_USER));
    traces
        .user()
        .ifPresent(
            upn ->
                AppTracking.last(traces, App.Context.USER)
                    .forEach(
                        app -> add(keys, app, Invented.sid(world, upn), Invented.userId(upn))));
    return keys;
  }

  private static void add(List<RegistryKey> keys, TrackedApp app, String sid, String user) {
    switch (app.app().type()) {
      case MSI -> keys.add(product(app, sid));
      case M365 -> keys.add(office(app));
      case STORE -> {}
      case WIN32 -> {
        if (app.state().over()) {
          keys.add(
              RegistryKey.of(KeyPaths.AGENT, "Win32Apps", user, app.version())
                  .with("ExitCode", Integer.toString(ErrorNumber.exit(app.code()))));
        }
      }
    }
  }

  private static RegistryKey product(TrackedApp app, String sid) {
    String code = Invented.productCode(app.app().name());
    boolean agent = app.app().equals(TrackedApp.AGENT);
    String url = "https://simulator.invalid/" + InventedId.app(app.app().name()) + ".msi";
    return RegistryKey.of(KeyPaths.PACKAGES, sid, "MSI", code)
        .with("ProductCode", code)
        .with("CurrentDownloadUrl", agent ? AGENT_URL : url)
        .with("Status", app.state().installer())
        .with("LastError", ErrorNumber.of(app.code()));
  }

  /** The final status is there only when it is final. */
  private static RegistryKey office(TrackedApp app) {
    RegistryKey key =
        RegistryKey.of(KeyPaths.OFFICE, InventedId.app(app.app().name()))
            .with("Status", app.state().installer());
    return app.state().over() ? key.with("FinalStatus", app.state().installer()) : key;
  }
}
