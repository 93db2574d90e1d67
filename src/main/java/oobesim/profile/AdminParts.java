// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Optional;
import oobesim.profile.intune.ReadDeployment;
import oobesim.profile.intune.ReadPreparation;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.EspSettings;

/**
 * What an administrator configured, as records.
 *
 * @param deployment the deployment profile
 * @param statusPages the status pages, in the order of the file
 * @param domainJoin the domain join profile
 * @param preparation the device preparation policy
 * @param offline the profile in a file on the device
 * @param offlineReadable whether Windows can read that file
 * @param other a second deployment profile that reaches the device
 */
record AdminParts(
    Optional<ReadDeployment> deployment,
    List<EspSettings> statusPages,
    Optional<DomainJoinProfile> domainJoin,
    Optional<ReadPreparation> preparation,
    Optional<ReadDeployment> offline,
    boolean offlineReadable,
    Optional<ReadDeployment> other) {
  AdminParts {
    statusPages = List.copyOf(statusPages);
  }

  /** The same with other status pages. */
  AdminParts withStatusPages(List<EspSettings> pages) {
    return new AdminParts(
        deployment, pages, domainJoin, preparation, offline, offlineReadable, other);
  }
}
