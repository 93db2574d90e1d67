// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.List;

/**
 * What is to be installed.
 *
 * @param apps required apps in the order of their installation
 * @param policies number of security policies
 * @param certificates number of certificates
 * @param networkConnections number of Wi-Fi and VPN profiles
 */
public record Workload(List<App> apps, int policies, int certificates, int networkConnections) {
  public Workload {
    apps = List.copyOf(apps);
  }

  /** The apps of one context, in order. */
  public List<App> apps(App.Context context) {
    return apps.stream().filter(app -> app.context() == context).toList();
  }
}
