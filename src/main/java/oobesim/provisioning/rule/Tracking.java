// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import java.util.List;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.EspSettings;

/**
 * Which apps the status page waits for, and which of them can fail it.
 *
 * <p>Source: Intune documentation of the Enrollment Status Page, <i>Block device use until required
 * apps are installed</i> and <i>Only fail selected blocking apps in technician phase</i>.
 */
public final class Tracking {
  private Tracking() {}

  /** The apps that are counted, in the order of their installation. */
  public static List<App> tracked(World world, App.Context context) {
    boolean all =
        world.state().mode() == DeviceMode.TECHNICIAN
            && world.statusPage().map(EspSettings::onlyFailSelected).orElse(false);
    return world.around().workload().apps(context).stream()
        .filter(app -> all || blocking(world, app))
        .toList();
  }

  /** Whether a failure of this app fails the page. */
  public static boolean canFail(World world, App app) {
    return blocking(world, app);
  }

  private static boolean blocking(World world, App app) {
    List<String> selected = world.statusPage().map(EspSettings::selectedApps).orElse(List.of());
    return app.blocking() && (selected.isEmpty() || selected.contains(app.name()));
  }
}
