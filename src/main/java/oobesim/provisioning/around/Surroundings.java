// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was decided before and outside the run: what a simulation profile describes.
 *
 * @param windows the Windows on the device
 * @param device the device
 * @param network what it can reach
 * @param tenant the organisation's tenant
 * @param users the made-up people who can sign in
 * @param deploymentProfile the profile that the service has for this device
 * @param statusPages the status pages that the service has, of which one counts for the device
 * @param domainJoin the domain join profile, for hybrid join
 * @param workload what is to be installed
 * @param criticalUpdate whether a critical update is waiting
 * @param faults failures switched on by hand
 * @param policies what only some scenarios ask about
 * @param switches how disputed behaviour is played
 * @param circumstances the set-up steps that have a right value
 */
public record Surroundings(
    WindowsRelease windows,
    Device device,
    Network network,
    Tenant tenant,
    List<User> users,
    Optional<DeploymentProfile> deploymentProfile,
    List<EspSettings> statusPages,
    Optional<DomainJoinProfile> domainJoin,
    Workload workload,
    boolean criticalUpdate,
    List<InjectedFault> faults,
    Policies policies,
    Switches switches,
    Circumstances circumstances) {
  public Surroundings {
    users = List.copyOf(users);
    statusPages = List.copyOf(statusPages);
    faults = List.copyOf(faults);
  }

  /** With documented default policies, and disputed behaviour as the newer documentation says. */
  public Surroundings(
      WindowsRelease windows,
      Device device,
      Network network,
      Tenant tenant,
      List<User> users,
      Optional<DeploymentProfile> deploymentProfile,
      Optional<EspSettings> statusPage,
      Optional<DomainJoinProfile> domainJoin,
      Workload workload,
      boolean criticalUpdate,
      List<InjectedFault> faults) {
    this(
        windows,
        device,
        network,
        tenant,
        users,
        deploymentProfile,
        statusPage.stream().toList(),
        domainJoin,
        workload,
        criticalUpdate,
        faults,
        Policies.DEFAULT,
        Switches.DEFAULT,
        Circumstances.DEFAULT);
  }

  /** The status page that counts for a user's device: see {@link StatusPages}. */
  public Optional<EspSettings> statusPage() {
    return StatusPages.forUsers(statusPages);
  }

  /** The same with another network. */
  public Surroundings withNetwork(Network other) {
    return new Surroundings(
        windows,
        device,
        other,
        tenant,
        users,
        deploymentProfile,
        statusPages,
        domainJoin,
        workload,
        criticalUpdate,
        faults,
        policies,
        switches,
        circumstances);
  }

  /** The same with other injected faults. */
  public Surroundings withFaults(List<InjectedFault> others) {
    return new Surroundings(
        windows,
        device,
        network,
        tenant,
        users,
        deploymentProfile,
        statusPages,
        domainJoin,
        workload,
        criticalUpdate,
        others,
        policies,
        switches,
        circumstances);
  }

  /** The same with other set-up steps. */
  public Surroundings with(Circumstances others) {
    return new Surroundings(
        windows,
        device,
        network,
        tenant,
        users,
        deploymentProfile,
        statusPages,
        domainJoin,
        workload,
        criticalUpdate,
        faults,
        policies,
        switches,
        others);
  }

  /** Whether a user may join devices to Microsoft Entra ID. */
  public boolean mayJoin(User user) {
    return switch (tenant.usersMayJoin()) {
      case ALL -> true;
      case SOME -> circumstances.of(user).mayJoin();
      case NONE -> false;
    };
  }

  /** Whether the Autopilot service knows the device for this tenant. */
  public boolean registered() {
    return device.registered() && circumstances.registration().knows(device.serialNumber());
  }

  /** What devices see of changes of a kind at a moment: a change takes a while. */
  public Surroundings seen(Lag lag, Duration now) {
    return Optional.ofNullable(circumstances.delays().get(lag))
        .filter(delay -> now.compareTo(delay.until()) < 0)
        .map(Delay::before)
        .orElse(this);
  }
}
