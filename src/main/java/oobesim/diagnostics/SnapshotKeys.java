// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.EventKind;

/**
 * The snapshots of the status page: below each list a key for every moment at which something had
 * changed, with a value for each thing that it waited for.
 */
final class SnapshotKeys {
  private static final String MANAGEMENT_ID =
      "./Vendor/MSFT/DMClient/Provider/MS DM Server/EntDMID";

  private final Traces traces;
  private final List<RegistryKey> keys = new ArrayList<>();

  private SnapshotKeys(Traces traces) {
    this.traces = traces;
  }

  static List<RegistryKey> of(Traces traces) {
    SnapshotKeys snapshots = new SnapshotKeys(traces);
    snapshots.device();
    traces.user().ifPresent(snapshots::user);
    return snapshots.keys;
  }

  private void device() {
    List<AppSnapshot> apps = AppTracking.snapshots(traces, App.Context.DEVICE);
    traces.first(EventKind.MDM_ENROLLED).ifPresent(at -> policies(KeyPaths.SNAPSHOTS, at));
    lists(KeyPaths.SNAPSHOTS, apps);
    sidecar(apps);
    counted("ExpectedSCEPCerts", CountedResources.certificates(traces));
    counted("ExpectedNetworkProfiles", CountedResources.networkProfiles(traces));
  }

  /**
   * The agent's snapshots for the user stand among the device's; readers tell them by their URI.
   */
  private void user(String upn) {
    List<AppSnapshot> apps = AppTracking.snapshots(traces, App.Context.USER);
    if (apps.isEmpty()) {
      return;
    }
    String path = KeyPaths.SNAPSHOTS + "\\" + Invented.sid(traces.world(), upn);
    policies(path, apps.getFirst().at());
    lists(path, apps);
    if (apps.stream().anyMatch(snapshot -> !snapshot.in(TrackedList.SIDECAR).isEmpty())) {
      keys.add(RegistryKey.of(path, TrackedList.SIDECAR.key()));
      sidecar(apps);
    }
  }

  private void policies(String path, Duration at) {
    keys.add(
        RegistryKey.of(path, "ExpectedPolicies", Stamp.snapshot(at)).with(MANAGEMENT_ID, true));
  }

  private void lists(String path, List<AppSnapshot> apps) {
    for (TrackedList list : List.of(TrackedList.PACKAGES, TrackedList.MODERN)) {
      List<TrackedApp> before = List.of();
      for (AppSnapshot snapshot : apps) {
        before = add(RegistryKey.of(path, list.key()), snapshot.at(), snapshot.in(list), before);
      }
    }
  }

  /** What was installed before has vanished from the agent's list. */
  private void sidecar(List<AppSnapshot> apps) {
    RegistryKey list = RegistryKey.of(KeyPaths.SNAPSHOTS, TrackedList.SIDECAR.key());
    List<TrackedApp> before = List.of();
    List<TrackedApp> shown = List.of();
    for (AppSnapshot snapshot : apps) {
      List<TrackedApp> finished =
          before.stream().filter(app -> app.state() == TrackedState.COMPLETED).toList();
      before = snapshot.in(TrackedList.SIDECAR);
      List<TrackedApp> left = before.stream().filter(app -> !finished.contains(app)).toList();
      shown = add(list, snapshot.at(), left, shown);
    }
  }

  /** Adds a snapshot of a list if it is another than the one before; gives the one that counts. */
  private List<TrackedApp> add(
      RegistryKey list, Duration at, List<TrackedApp> apps, List<TrackedApp> before) {
    if (apps.isEmpty() || apps.equals(before)) {
      return before;
    }
    RegistryKey key = RegistryKey.of(list.path(), Stamp.snapshot(at));
    for (TrackedApp app : apps) {
      key = key.with(app.uri(), app.number());
    }
    keys.add(key);
    return apps;
  }

  private void counted(String list, Map<Duration, Map<String, Boolean>> moments) {
    new TreeMap<>(moments)
        .forEach(
            (at, resources) -> {
              RegistryKey key = RegistryKey.of(KeyPaths.SNAPSHOTS, list, Stamp.snapshot(at));
              for (Map.Entry<String, Boolean> resource : resources.entrySet()) {
                key = key.with(resource.getKey(), resource.getValue());
              }
              keys.add(key);
            });
  }
}
