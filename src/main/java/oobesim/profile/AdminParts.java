// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Optional;
import java.util.function.UnaryOperator;
import oobesim.profile.intune.ReadDeployment;
import oobesim.profile.intune.ReadPreparation;
import oobesim.provisioning.DomainJoinProfile;
import oobesim.provisioning.EspSettings;

/**
 * What an administrator configured, as records.
 *
 * @param deployment the deployment profile
 * @param statusPage the status page
 * @param domainJoin the domain join profile
 * @param preparation the device preparation policy
 * @param offline the profile in a file on the device
 * @param offlineReadable whether Windows can read that file
 * @param other a second deployment profile that reaches the device
 */
record AdminParts(
    Optional<ReadDeployment> deployment,
    Optional<EspSettings> statusPage,
    Optional<DomainJoinProfile> domainJoin,
    Optional<ReadPreparation> preparation,
    Optional<ReadDeployment> offline,
    boolean offlineReadable,
    Optional<ReadDeployment> other) {
  /** The same with a changed status page, if there is one. */
  AdminParts withStatusPage(UnaryOperator<EspSettings> change) {
    return new AdminParts(
        deployment,
        statusPage.map(change),
        domainJoin,
        preparation,
        offline,
        offlineReadable,
        other);
  }
}
