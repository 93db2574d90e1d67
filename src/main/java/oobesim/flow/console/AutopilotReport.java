// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.ConsoleLine.Layout;
import oobesim.provisioning.Identity;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.record.Chronicle;

/** What the diagnostics script prints of the run so far; the archive tells more. */
final class AutopilotReport {
  private static final List<EventKind> TOLD =
      List.of(
          EventKind.PROFILE_DOWNLOADED,
          EventKind.TPM_ATTESTED,
          EventKind.ENTRA_JOINED,
          EventKind.ODJ_APPLIED,
          EventKind.MDM_ENROLLED,
          EventKind.PHASE_FAILED,
          EventKind.APP_INSTALLED,
          EventKind.APP_FAILED);

  private final World world;
  private final Printout out = new Printout();

  private AutopilotReport(World world) {
    this.world = world;
  }

  static Reply of(World world) {
    return new AutopilotReport(world).print();
  }

  private Reply print() {
    Optional<ProfileCopy> copy = world.state().profile();
    out.blank().said("report-head").blank();
    if (copy.isEmpty()) {
      out.said("report-no-profile");
    } else {
      profile(copy.get().profile());
    }
    JoinState join = JoinState.of(world);
    if (join.enrolled()) {
      world.statusPage().ifPresent(this::statusPage);
    }
    story();
    return out.blank().reply();
  }

  private void profile(DeploymentProfile profile) {
    entry("report-profile", profile.displayName());
    entry("report-tenant", world.around().tenant().domain());
    entry("report-tenant-id", Identity.tenant(world));
    word("report-scenario", scenario(profile));
  }

  private static String scenario(DeploymentProfile profile) {
    boolean alone = profile.mode() == DeploymentMode.SELF_DEPLOYING;
    boolean hybrid = profile.hybrid();
    return alone ? "report-self-deploying" : hybrid ? "report-hybrid" : "report-user-driven";
  }

  private void statusPage(EspSettings page) {
    word("report-esp", page.showProgress() ? "true" : "false");
    entry("report-esp-timeout", Long.toString(page.timeout().toMinutes()));
  }

  private void story() {
    List<LoggedEvent> events =
        Chronicle.of(world).stream().filter(event -> TOLD.contains(event.kind())).toList();
    if (!events.isEmpty()) {
      out.blank().said("report-story").blank();
    }
    for (LoggedEvent event : events) {
      told(event);
    }
  }

  private void told(LoggedEvent event) {
    String key = "event-" + event.kind().id();
    if (event.kind() == EventKind.TPM_ATTESTED) {
      out.said(key, "time", time(event.at()));
    } else {
      out.said(key, "time", time(event.at()), "subject", event.subject().word());
    }
  }

  private String time(Duration at) {
    return DeviceClock.written(DeviceClock.at(world, at), "MM/dd/yyyy HH:mm:ss");
  }

  private void entry(String label, String value) {
    out.entry(Layout.LIST, label, value);
  }

  private void word(String label, String value) {
    out.word(Layout.LIST, label, value);
  }
}
