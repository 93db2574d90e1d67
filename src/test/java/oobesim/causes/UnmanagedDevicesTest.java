// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joined, but outside automatic enrolment: nothing fails, and nobody manages the device. */
class UnmanagedDevicesTest {
  private static final String NOTICE = "joined-but-not-managed";

  @ParameterizedTest(name = "{0}, scope {1}, user in it {2}: managed {3}")
  @CsvSource({
    "user-driven-entra, all,  true,  true",
    "user-driven-entra, all,  false, true",
    "user-driven-entra, some, true,  true",
    "user-driven-entra, some, false, false",
    "user-driven-entra, none, true,  false",
    "windows-10-user-driven, none, true, false"
  })
  void aUserOutsideTheScopeSeesNoStatusPage(
      String profile, String scope, String inScope, boolean managed) {
    Rehearsal run =
        Steps.signedIn(profile, "tenant.mdmUserScope", scope, "users.0.inMdmScope", inScope)
            .reaches("desktop");
    assertThat(run.screens().contains("esp")).isEqualTo(managed);
    assertThat(run.session().world().state().history().notices().contains(NOTICE))
        .isNotEqualTo(managed);
    assertThat(run.session().world().state().tally().recorded()).isEqualTo(managed);
  }

  @Test
  void itIsMuchTooQuick() {
    Rehearsal run = Steps.signedIn("user-driven-entra", "tenant.mdmUserScope", "none");
    Duration begun = run.session().now();
    run.reaches("desktop");
    assertThat(run.session().now().minus(begun)).isLessThan(Duration.ofMinutes(2));
    assertThat(run.session().world().state().failure()).isEmpty();
  }

  /** Whoever enrolled the device, it is enrolled; the user's scope comes too late to matter. */
  @ParameterizedTest(name = "scope {0} after the technician flow")
  @CsvSource({"none", "some"})
  void aDeviceThatATechnicianHasEnrolledStaysManaged(String scope) {
    Rehearsal run = Steps.resealed(Duration.ofHours(3), "preprovisioning-entra");
    run.does("set tenant.mdmUserScope " + scope, "set users.0.inMdmScope false");
    run.reaches("entra-signin").does(Steps.SIGN_IN).reaches("esp").reaches("desktop");
    assertThat(run.session().world().state().history().notices()).doesNotContain(NOTICE);
  }

  @Test
  void aDevicePreparationPolicyNeedsTheScopeToo() {
    Rehearsal run = Steps.preparation("tenant.mdmUserScope", "none");
    assertThat(run.reaches("privacy").screens()).doesNotContain("dp-progress");
    assertThat(run.session().world().state().history().notices()).contains(NOTICE);
  }

  /** The notes about objects do not disturb a run. */
  @ParameterizedTest(name = "{0}: {1} = {2}: {3}")
  @CsvSource({
    "user-driven-entra,  registration.workplaceJoined, true, listed-as-registered",
    "user-driven-hybrid, tenant.conditionalAccess.requireCompliantDevice, true,"
        + " hybrid-object-not-compliant"
  })
  void whatOnlyThePortalShowsIsNotedAndTheRunGoesOn(
      String profile, String path, String value, String id) {
    Rehearsal run = Steps.signedIn(profile, path, value);
    run.reaches(profile.endsWith("hybrid") ? "lock-screen" : "desktop");
    assertThat(run.session().world().state().history().notices()).contains(id);
    assertThat(run.session().world().state().failure()).isEmpty();
    Rehearsal right = Steps.signedIn(profile);
    right.reaches(profile.endsWith("hybrid") ? "lock-screen" : "desktop");
    assertThat(right.session().world().state().history().notices()).doesNotContain(id);
  }
}
