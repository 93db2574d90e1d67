// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * An {@code AutopilotConfigurationFile.json} on the device.
 *
 * @param profile what it says
 * @param readable whether Windows can read it: only ASCII, only under its exact name
 */
public record OfflineProfile(DeploymentProfile profile, boolean readable) {}
