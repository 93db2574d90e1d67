// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.PhaseProgress;

/** Where Windows keeps how far the deployment is, category by category. */
final class SettingsKeys {
  private static final int DRIFT_MINUTES = 5;
  private static final int ATTESTATION_MILLISECONDS = 7 * 60_000;
  private static final int INITIAL = 1;
  private static final int COMPLETED = 7;

  private SettingsKeys() {}

  static List<RegistryKey> of(Traces traces) {
    RegistryKey key =
        RegistryKey.of(KeyPaths.SETTINGS)
            .with("AgilityProductName", "Windows.Autopilot.x64")
            .with("AllowedTimeDriftDeltaMinutes", DRIFT_MINUTES)
            .with("AutopilotDiagnosticsCurrentVersion", "1.0.0")
            .with("AutopilotDiagnosticsOutputMocked", false)
            .with("TpmAikTaskMaxTimeoutMilliseconds", ATTESTATION_MILLISECONDS)
            .with(
                "Global.ShowContinueAnywayButton", (EnrollmentKeys.exits(traces.world()) & 4) != 0)
            .with("Global.MdmEnrollmentStatus", traces.enrolled() ? COMPLETED : INITIAL);
    for (PhaseProgress phase : EspStanding.of(traces)) {
      key =
          key.with(
              CategoryStatus.name(phase.phase()) + "Category.Status",
              CategoryStatus.of(phase, byTechnician(traces)).line());
    }
    List<RegistryKey> keys = new ArrayList<>();
    keys.add(traces.preparation().isPresent() ? key.with("AutopilotDevicePrepHint", true) : key);
    keys.addAll(PreparationKeys.of(traces));
    return keys;
  }

  private static boolean byTechnician(Traces traces) {
    return traces.world().state().mode() == DeviceMode.TECHNICIAN
        || traces.happened(EventKind.RESEALED);
  }
}
