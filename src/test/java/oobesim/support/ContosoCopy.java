// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.provisioning.Device;
import oobesim.provisioning.DomainJoinProfile;
import oobesim.provisioning.EspSettings;
import oobesim.provisioning.Policies;
import oobesim.provisioning.Surroundings;
import oobesim.provisioning.Switches;
import oobesim.provisioning.User;
import oobesim.provisioning.WindowsRelease;
import oobesim.provisioning.Workload;

/**
 * Surroundings with something changed: {@code ContosoCopy.of(old, copy -> copy.device = other)}.
 */
final class ContosoCopy {
  WindowsRelease windows;
  Device device;
  List<User> users;
  List<EspSettings> statusPages;
  Optional<DomainJoinProfile> domainJoin;
  Workload workload;
  Policies policies;
  Switches switches;

  private ContosoCopy(Surroundings from) {
    windows = from.windows();
    device = from.device();
    users = from.users();
    statusPages = from.statusPages();
    domainJoin = from.domainJoin();
    workload = from.workload();
    policies = from.policies();
    switches = from.switches();
  }

  static Surroundings of(Surroundings from, Consumer<ContosoCopy> change) {
    ContosoCopy copy = new ContosoCopy(from);
    change.accept(copy);
    return new Surroundings(
        copy.windows,
        copy.device,
        from.network(),
        from.tenant(),
        copy.users,
        from.deploymentProfile(),
        copy.statusPages,
        copy.domainJoin,
        copy.workload,
        from.criticalUpdate(),
        from.faults(),
        copy.policies,
        copy.switches,
        from.circumstances());
  }
}
