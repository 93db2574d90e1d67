// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkerTest {
  @ParameterizedTest
  @CsvSource({
    "preprovisioning-entra, TECHNICIAN, preprov-success",
    "preprovisioning-no-network, TECHNICIAN, preprov-success",
    "preprovisioning-virtual-machine, TECHNICIAN, preprov-failure",
    "preprovisioning-no-profile, TECHNICIAN, preprov-failure",
    "preprovisioning-esp-hidden, TECHNICIAN, preprov-success",
    "preprovisioning-entra, USER, desktop",
    "preprovisioning-not-allowed, USER, desktop",
    "preprovisioning-hybrid, TECHNICIAN, preprov-success",
    "windows-10-preprovisioning, TECHNICIAN, preprov-success",
    "preprovisioning-hybrid, USER, desktop",
    "user-driven-entra, USER, desktop",
    "user-driven-hybrid, USER, desktop",
    "user-driven-mfa-hello, USER, desktop",
    "self-deploying, USER, desktop",
    "device-preparation, USER, desktop",
    "existing-devices, USER, desktop",
    "existing-devices-unreadable, USER, desktop",
    "not-registered, USER, desktop",
    "not-registered, PRIVATE_USER, desktop",
    "registered-without-profile, USER, desktop",
    "autopilot-reset, ADMINISTRATOR, desktop",
    "preprovisioning-esp-timeout, USER, esp",
  })
  void theWalkEndsWhereItsGuideLeads(String profile, Guide guide, String end) {
    assertThat(walk(profile, guide).visits().getLast().screen().value()).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0}, {1} = {2}")
  @CsvSource({
    "user-driven-entra,     users.0.mfa,                                tap",
    "user-driven-hybrid,    users.0.mfa,                                tap",
    "user-driven-entra,     device.upnPrefill,                          true",
    "user-driven-entra,     deploymentProfile.escapeLinkHidden,         false",
    "user-driven-entra,     enrollmentStatusPage.installQualityUpdates, true",
    "user-driven-mfa-hello, enrollmentStatusPage.target,                user",
    "device-preparation,    windows.version,                            10"
  })
  void whatStandsInTheWayOfAUserDoesNotStopTheWalk(String profile, String path, String value) {
    Walk walk =
        Walker.walk(ShippedFlow.flow(), Rehearsal.profile(profile, path, value), Guide.USER);
    assertThat(walk.visits().getLast().screen().value()).isEqualTo("desktop");
  }

  @Test
  void eachStepIsAnEventThatCameToTheFlow() {
    assertThat(walk("preprovisioning-entra", Guide.TECHNICIAN).steps())
        .extracting(WalkStep::event)
        .startsWith("power-on", "xstate.after.6000.boot")
        .containsSubsequence("key.win", "key.win", "key.win", "key.win", "key.win", "next")
        .contains("provision");
  }

  @Test
  void theAdministratorsWalkComesByTheReset() {
    assertThat(screens(walk("autopilot-reset", Guide.ADMINISTRATOR)))
        .containsSubsequence(
            "desktop", "lock-screen", "reset-signin", "resetting", "esp", "desktop");
    assertThat(screens(walk("user-driven-hybrid", Guide.ADMINISTRATOR)))
        .endsWith("desktop")
        .doesNotContain("reset-signin");
  }

  @Test
  void aHybridUserSignsOnToTheDomainFirstAndToTheCloudLate() {
    assertThat(screens(walk("user-driven-hybrid", Guide.USER)))
        .containsSubsequence(
            "entra-signin",
            "lock-screen",
            "domain-signin",
            "entra-signin-late",
            "stay-signed-in",
            "lock-screen",
            "desktop");
  }

  @Test
  void whoCannotSignOnDoesNotTryForEver() {
    Walk walk =
        Walker.walk(
            ShippedFlow.flow(),
            Rehearsal.profile(
                "preprovisioning-hybrid",
                "network.domainController",
                "false",
                "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck",
                "true"),
            Guide.USER);

    assertThat(walk.visits().getLast().screen().value()).isEqualTo("domain-signin");
    assertThat(walk.steps()).hasSizeLessThan(60);
  }

  @Test
  void aUsersWalkNeverLeavesTheStatusPageEarly() {
    assertThat(walk("registered-without-profile", Guide.USER).steps())
        .extracting(WalkStep::event)
        .doesNotContain("continue-anyway", "try-again");
    assertThat(walk("preprovisioning-esp-timeout", Guide.USER).steps())
        .extracting(WalkStep::event)
        .doesNotContain("continue-anyway", "try-again");
  }

  private static List<String> screens(Walk walk) {
    return walk.visits().stream().map(visit -> visit.screen().value()).toList();
  }

  private static Walk walk(String profile, Guide guide) {
    return Walker.walk(ShippedFlow.flow(), Rehearsal.profile(profile), guide);
  }
}
