// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.time.Duration;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;

/** What the scenario pages say about mistakes is what follows from them. */
class SlipsOfPagesTest {
  private static final String[] SIGN_IN = {
    "type username joni@contoso.com", "click next", "type password Cloud-1", "click sign-in"
  };
  private static final String[] CLOUD_ACCOUNT = {
    "type username joni@contoso.com", "type password Cloud-1", "click sign-in"
  };

  @Test
  void anotherKeyBetweenTheFiveBeginsTheCountAgain() {
    atSignIn("preprovisioning-entra")
        .does("key WIN x4", "key A", "key WIN")
        .shows("entra-signin")
        .does("key WIN x4")
        .shows("provisioning-menu");
  }

  @Test
  void installingAPackageFindsNone() {
    atSignIn("preprovisioning-entra")
        .does("key WIN x5", "select install-package", "click next")
        .shows("package-entry")
        .does("click back")
        .shows("provisioning-menu");
  }

  @Test
  void wrongPasswordAsksAgain() {
    atSignIn("user-driven-entra")
        .does("type username joni@contoso.com", "click next", "type password x", "click sign-in")
        .shows("entra-password")
        .does("type password Cloud-1", "click sign-in")
        .reaches("desktop");
  }

  @Test
  void hybridJoinWithoutAConnectorFailsForTechnicianAndUser() {
    Rehearsal.of("preprovisioning-hybrid", "tenant.connector.status", "inactive")
        .landing()
        .does("click provision")
        .reaches("preprov-failure")
        .failedWith("connector-not-active", "0x80070774");
    atSignIn("user-driven-hybrid", "tenant.connector.status", "inactive")
        .does(SIGN_IN)
        .reaches("setup-error")
        .failedWith("connector-not-active", "0x80070774");
  }

  @Test
  void domainControllerIsLookedForUnlessTheProfileSkipsIt() {
    atSignIn("user-driven-hybrid", "network.domainController", "false")
        .does(SIGN_IN)
        .reaches("setup-error")
        .failedWith("domain-controller-not-found", "0x80070774");
    atSignIn(
            "user-driven-hybrid",
            "network.domainController",
            "false",
            "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck",
            "true")
        .does(SIGN_IN)
        .reaches("lock-screen")
        .does("key CTRL+ALT+DEL", "type username CONTOSO\\joni", "type password Domain-1")
        .does("click sign-in")
        .shows("domain-signin");
  }

  @Test
  void profileThatDoesNotAllowItOpensTheMenuAllTheSame() {
    Rehearsal.of("user-driven-entra")
        .landing()
        .does("click provision")
        .reaches("preprov-failure")
        .failedWith("preprovisioning-not-allowed", "0x80180005");
  }

  @Test
  void userWhoMayNotOrHasNoLicenceIsToldSo() {
    atSignIn("user-driven-entra", "tenant.usersMayJoin", "none")
        .does(SIGN_IN)
        .reaches("setup-error")
        .failedWith("join-not-allowed", "0x801C0003");
    atSignIn("user-driven-entra", "users.0.licensed", "false")
        .does(SIGN_IN)
        .reaches("setup-error")
        .failedWith("user-not-licensed", "0x80180018");
  }

  @Test
  void withoutACableTheFirstPagesAreShownWhateverTheProfileHides() {
    for (String profile : new String[] {"user-driven-entra", "self-deploying"}) {
      Rehearsal.of(profile, "network.link", "none").does("power on").reaches("region");
    }
  }

  @Test
  void selfDeployingIgnoresTheAssignedUserAndNeedsAPhysicalDevice() {
    Rehearsal.of("self-deploying", "device.assignedUser", "joni@contoso.com")
        .does("power on")
        .reaches("lock-screen");
    Rehearsal.of("self-deploying", "device.virtual", "true")
        .does("power on")
        .reaches("esp")
        .waits(Duration.ofMinutes(8))
        .failedWith("virtual-machine-tpm", "0x800705B4");
  }

  @Test
  void fileThatWindowsCannotReadLeadsToTheOrdinaryPages() {
    Rehearsal.of("existing-devices-unreadable").does("power on").reaches("region");
    atSignIn("existing-devices");
  }

  @Test
  void resetWantsThePolicyAnAdministratorAndTheRecoveryEnvironment() {
    locked("policies.localReset", "false").does("key CTRL+WIN+R").shows("lock-screen");
    locked("deploymentProfile.userType", "standard")
        .does("key CTRL+WIN+R")
        .does(CLOUD_ACCOUNT)
        .shows("reset-signin");
    locked("device.recoveryEnvironment", "false")
        .does("key CTRL+WIN+R")
        .does(CLOUD_ACCOUNT)
        .shows("reset-failed")
        .failedWith("recovery-environment-missing", "0x80070032");
  }

  @Test
  void fiveKeysOnADeviceThatNobodyRegisteredFindNoProfile() {
    Rehearsal.of("not-registered")
        .does("power on")
        .reaches("region")
        .does("click yes", "key WIN x5", "select pre-provision", "click next")
        .reaches("preprov-failure")
        .failedWith("no-autopilot-profile", "");
  }

  private static Rehearsal atSignIn(String profile, String... settings) {
    return Rehearsal.of(profile, settings).does("power on").reaches("entra-signin");
  }

  private static Rehearsal locked(String... settings) {
    return atSignIn("autopilot-reset", settings)
        .does(SIGN_IN)
        .reaches("desktop")
        .does("key WIN+L")
        .shows("lock-screen");
  }
}
