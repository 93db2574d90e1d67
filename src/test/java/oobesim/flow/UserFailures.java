// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;

/** How the failures and broken rules of a user's part are brought about. */
final class UserFailures {
  /** Each one ends on the page that shows the failure. */
  static final Map<String, Supplier<Rehearsal>> WAYS = new LinkedHashMap<>();

  /** Each one ends on the way to the sign-in page. */
  static final Map<String, Supplier<Rehearsal>> NOTICES = new LinkedHashMap<>();

  static {
    WAYS.put(
        "join-not-allowed",
        () -> signedIn("user-driven-entra", "tenant.usersMayJoin", "none").reaches("setup-error"));
    WAYS.put(
        "user-not-licensed",
        () -> signedIn("user-driven-entra", "users.0.licensed", "false").reaches("setup-error"));
    WAYS.put(
        "connector-not-active",
        () ->
            signedIn("user-driven-hybrid", "tenant.connector.status", "inactive")
                .reaches("setup-error"));
    WAYS.put(
        "domain-controller-not-found",
        () ->
            signedIn("user-driven-hybrid", "network.domainController", "false")
                .reaches("setup-error"));
    WAYS.put("reset-not-supported", UserFailures::preprovisionAfterReset);
    WAYS.put(
        "recovery-environment-missing",
        () ->
            Steps.desktop("autopilot-reset", "device.recoveryEnvironment", "false")
                .does("key WIN+L", "key CTRL+WIN+R")
                .does(Steps.SIGN_ON_CLOUD)
                .shows("reset-failed"));
    WAYS.put(
        "device-preparation-timeout",
        () -> Steps.preparation("workload.apps.0.minutes", "1000").reaches("dp-error"));
    WAYS.put(
        "detection-not-computed",
        () ->
            Steps.resealed(Duration.ofDays(200), "preprovisioning-entra")
                .reaches("entra-signin")
                .does(Steps.SIGN_IN)
                .reaches("esp")
                .waits(Duration.ofMinutes(5)));
    NOTICES.put(
        "user-flow-too-early",
        () -> Steps.resealed(Duration.ofMinutes(60), "preprovisioning-entra"));
    NOTICES.put(
        "compliance-falls-back",
        () -> Steps.resealed(Duration.ofMinutes(100), "preprovisioning-entra"));
  }

  private UserFailures() {}

  private static Rehearsal signedIn(String profile, String... settings) {
    return Steps.signedIn(profile, settings);
  }

  /**
   * Switched off while the reset restarts it and without a network, the device shows its first
   * pages again.
   */
  private static Rehearsal preprovisionAfterReset() {
    Rehearsal run = Steps.desktop("autopilot-reset").does("key WIN+L", "key CTRL+WIN+R");
    run.does(Steps.SIGN_ON_CLOUD).reaches("rebooting");
    return run.does("power off", "network none", "power on")
        .reaches("region")
        .does("key WIN x5", "select pre-provision", "click next")
        .reaches("preprov-failure");
  }
}
