// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Optional;
import oobesim.provisioning.around.DeploymentProfile;

/**
 * The deployment profile as the device downloaded it: later changes in the tenant do not reach it
 * until it is downloaded again.
 *
 * @param profile the profile
 * @param organization who is named as the organisation
 * @param assignedUser the user assigned to the device
 */
public record ProfileCopy(
    DeploymentProfile profile, String organization, Optional<String> assignedUser) {}
