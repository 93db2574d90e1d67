// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.Switches;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WindowsRelease;
import oobesim.provisioning.around.Workload;

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
