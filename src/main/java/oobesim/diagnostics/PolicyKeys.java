// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/** The policies in the order of their arrival; which ones they are is made up. */
final class PolicyKeys {
  private static final String NODES =
      KeyPaths.PROVISIONING + "\\NodeCache\\CSP\\Device\\MS DM Server\\Nodes";
  private static final String POLICY = "./Device/Vendor/MSFT/Policy/Config/";
  private static final Subject STEP =
      new Subject.Step(EspPhase.DEVICE_SETUP, EspTask.SECURITY_POLICIES);

  private static final List<String> NAMES =
      List.of(
          "DeviceLock/DevicePasswordEnabled",
          "DeviceLock/MinDevicePasswordLength",
          "DeviceLock/MaxInactivityTimeDeviceLock",
          "Defender/AllowRealtimeMonitoring",
          "Defender/AllowCloudProtection",
          "Update/AllowAutoUpdate",
          "Update/DeferQualityUpdatesPeriodInDays",
          "Experience/AllowCortana",
          "System/AllowTelemetry",
          "Connectivity/AllowBluetooth",
          "SmartScreen/EnableSmartScreenInShell",
          "Privacy/AllowInputPersonalization");

  private PolicyKeys() {}

  static List<RegistryKey> of(Traces traces) {
    List<RegistryKey> keys = new ArrayList<>();
    if (traces.enrolled()) {
      add(
          keys,
          "./Vendor/MSFT/DMClient/Provider/MS DM Server/EntDMID",
          Invented.managementId(traces.world()));
    }
    boolean applied =
        traces.events().stream()
            .anyMatch(
                event -> event.kind() == EventKind.POLICY_APPLIED && event.subject().equals(STEP));
    int policies = applied ? traces.world().around().workload().policies() : 0;
    for (int i = 0; i < policies; i++) {
      String again = i < NAMES.size() ? "" : Integer.toString(i / NAMES.size() + 1);
      add(keys, POLICY + NAMES.get(i % NAMES.size()) + again, "1");
    }
    return keys;
  }

  private static void add(List<RegistryKey> keys, String uri, String value) {
    keys.add(
        RegistryKey.of(NODES, Integer.toString(keys.size()))
            .with("NodeUri", uri)
            .with("ExpectedValue", value));
  }
}
