// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * An Autopilot deployment profile, whichever file it came from.
 *
 * @param id the profile's id, empty if the file has none
 * @param displayName its name, shown as <i>Profile</i> on the technician pages; may be empty
 * @param organization who is shown as the organisation, empty for the tenant's name
 * @param mode user-driven or self-deploying
 * @param joinType what the device is joined to
 * @param userType rights of the joining user
 * @param preprovisioningAllowed whether the service lets a technician pre-provision
 * @param deviceNameTemplate name template, empty for none
 * @param skipDomainConnectivityCheck hybrid join without looking for a domain controller
 * @param offline read from a file on the device instead of from the service
 * @param oobe what it hides or skips
 * @param tenantKnown whether it says whose it is; without that a device shows no company's pages
 */
public record DeploymentProfile(
    String id,
    String displayName,
    String organization,
    DeploymentMode mode,
    JoinType joinType,
    UserType userType,
    boolean preprovisioningAllowed,
    String deviceNameTemplate,
    boolean skipDomainConnectivityCheck,
    boolean offline,
    OobeSettings oobe,
    boolean tenantKnown) {
  /** A profile that says whose it is. */
  public DeploymentProfile(
      String id,
      String displayName,
      String organization,
      DeploymentMode mode,
      JoinType joinType,
      UserType userType,
      boolean preprovisioningAllowed,
      String deviceNameTemplate,
      boolean skipDomainConnectivityCheck,
      boolean offline,
      OobeSettings oobe) {
    this(
        id,
        displayName,
        organization,
        mode,
        joinType,
        userType,
        preprovisioningAllowed,
        deviceNameTemplate,
        skipDomainConnectivityCheck,
        offline,
        oobe,
        true);
  }

  /** Whether the device joins a domain as well: self-deploying ones join the cloud alone. */
  public boolean hybrid() {
    return joinType == JoinType.HYBRID && mode != DeploymentMode.SELF_DEPLOYING;
  }

  /** Whether the joining user becomes an administrator: nobody does on a self-deploying device. */
  public boolean administrators() {
    return userType == UserType.ADMINISTRATOR && mode != DeploymentMode.SELF_DEPLOYING;
  }

  /** The same as it was found. */
  public DeploymentProfile identified(String id, boolean offline) {
    return identified(id, offline, tenantKnown);
  }

  /**
   * The same as it was found.
   *
   * @param id the profile's id, empty if the file has none
   * @param offline whether a file on the device holds it
   * @param tenantKnown whether it says whose it is
   */
  public DeploymentProfile identified(String id, boolean offline, boolean tenantKnown) {
    return new DeploymentProfile(
        id,
        displayName,
        organization,
        mode,
        joinType,
        userType,
        preprovisioningAllowed,
        deviceNameTemplate,
        skipDomainConnectivityCheck,
        offline,
        oobe,
        tenantKnown);
  }
}
