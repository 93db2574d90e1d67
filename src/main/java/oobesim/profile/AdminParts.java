// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Optional;
import oobesim.profile.intune.ReadDeployment;
import oobesim.provisioning.DomainJoinProfile;
import oobesim.provisioning.EspSettings;

/**
 * What an administrator configured, as records.
 *
 * @param deployment the deployment profile
 * @param statusPage the status page
 * @param domainJoin the domain join profile
 */
record AdminParts(
    Optional<ReadDeployment> deployment,
    Optional<EspSettings> statusPage,
    Optional<DomainJoinProfile> domainJoin) {}
