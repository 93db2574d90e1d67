// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import oobesim.provisioning.World;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;

/** Archives of moments that many tests look at, as the community's script reads them. */
final class Exported {
  private Exported() {}

  static CommunityReport of(Rehearsal run) {
    return of(run.session().world());
  }

  static CommunityReport of(World world) {
    return CommunityReport.of(Unzipped.of(world));
  }

  /** Apps that are no Win32 apps: a package, then Microsoft 365 Apps of the built-in type. */
  static final String[] PACKAGES = {
    "workload.apps",
    """
    [{"name":"Contoso VPN","type":"msi","minutes":3},\
    {"name":"Microsoft 365 Apps","type":"m365","minutes":18}]\
    """
  };

  /** A technician's run on the default bench, so long after the press on Next. */
  static Rehearsal technician(Duration after, String... settings) {
    return technician("preprovisioning-entra", after, settings);
  }

  static Rehearsal technician(String profile, Duration after, String... settings) {
    return Rehearsal.of(profile, settings).landing().does("click provision").waits(after);
  }

  /** A technician has finished and sealed the device. */
  static Rehearsal sealed(String... settings) {
    return Rehearsal.bench(settings)
        .landing()
        .does("click provision")
        .reaches("preprov-success")
        .does("click reseal");
  }

  /** A user works with a device that nobody had prepared. */
  static Rehearsal desktop(String... settings) {
    return Steps.desktop("user-driven-entra", settings);
  }

  /** Somebody has signed in on a device that nobody had prepared. */
  static Rehearsal signedIn(String... settings) {
    return Steps.signedIn("user-driven-entra", settings);
  }
}
