// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;

/** What the status page and the management extension tell each other. */
final class TrackingKeys {
  private static final int NO_RESTART = 1;
  private static final int MINUTES_FOR_AGENT = 15;

  private final Traces traces;
  private final List<RegistryKey> keys = new ArrayList<>();

  private TrackingKeys(Traces traces) {
    this.traces = traces;
  }

  static List<RegistryKey> of(Traces traces) {
    TrackingKeys tracking = new TrackingKeys(traces);
    tracking.device();
    tracking.user();
    return tracking.keys;
  }

  private void device() {
    List<TrackedApp> apps = AppTracking.last(traces, App.Context.DEVICE);
    apps.stream().filter(app -> app.app().equals(TrackedApp.AGENT)).forEach(this::agent);
    setup("Device", EspPhase.DEVICE_SETUP, apps);
  }

  /** These keys come only after Device setup has succeeded. */
  private void user() {
    List<TrackedApp> apps = AppTracking.last(traces, App.Context.USER);
    traces
        .user()
        .map(upn -> Invented.sid(traces.world(), upn))
        .ifPresent(sid -> setup(sid, EspPhase.ACCOUNT_SETUP, apps));
  }

  private void agent(TrackedApp agent) {
    String provider = "Device\\DevicePreparation\\PolicyProviders\\Sidecar";
    keys.add(
        RegistryKey.of(KeyPaths.TRACKING, provider)
            .with("InstallationState", agentState(agent.state()))
            .with("LastError", ErrorNumber.of(agent.code()))
            .with("Timeout", MINUTES_FOR_AGENT));
    keys.add(
        RegistryKey.of(KeyPaths.TRACKING, provider, "TrackedResourceTypes").with("Apps", true));
  }

  /** Unlike for apps, 2 is not under way here: it is not required. */
  private static int agentState(TrackedState state) {
    return state == TrackedState.IN_PROGRESS
        ? TrackedState.NOT_INSTALLED.tracked()
        : state.tracked();
  }

  private void setup(String owner, EspPhase phase, List<TrackedApp> apps) {
    if (!happened(EventKind.PHASE_BEGUN, phase)) {
      return;
    }
    boolean over = over(phase);
    String setup = owner + "\\Setup";
    keys.add(RegistryKey.of(KeyPaths.TRACKING, setup).with("HasProvisioningCompleted", over));
    keys.add(RegistryKey.of(KeyPaths.TRACKING, setup, "Apps").with("Locked", !over));
    keys.add(
        RegistryKey.of(KeyPaths.TRACKING, setup, "Apps\\PolicyProviders\\Sidecar")
            .with("TrackingPoliciesCreated", over || apps.stream().anyMatch(TrackingKeys::listed)));
    apps.stream()
        .filter(app -> app.list() == TrackedList.SIDECAR)
        .forEach(
            app ->
                keys.add(
                    RegistryKey.of(
                            KeyPaths.TRACKING,
                            setup,
                            "Apps\\Tracking\\Sidecar",
                            InventedId.trackedApp(app.app().name()))
                        .with("InstallationState", app.state().tracked())
                        .with("RebootRequired", NO_RESTART)));
  }

  /** The agent itself is there before there is a list. */
  private static boolean listed(TrackedApp app) {
    return !app.app().equals(TrackedApp.AGENT);
  }

  private boolean happened(EventKind kind, EspPhase phase) {
    return traces.events().stream()
        .anyMatch(
            event -> event.kind() == kind && event.subject().equals(new Subject.Category(phase)));
  }

  /** Whether the latest run of the category has ended well. */
  private boolean over(EspPhase phase) {
    return traces.events().reversed().stream()
        .filter(event -> event.subject().equals(new Subject.Category(phase)))
        .map(LoggedEvent::kind)
        .findFirst()
        .filter(kind -> kind == EventKind.PHASE_DONE)
        .isPresent();
  }
}
