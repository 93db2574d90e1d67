// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Conduct;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskStatus;

/** The enrolment in device management, with the settings of the status page that came with it. */
final class EnrollmentKeys {
  private static final int ENROLLED = 1;

  /** Enrolled by the cloud account, inferred. */
  private static final int CLOUD_ACCOUNT = 6;

  private static final int FAILED = 0;
  private static final int SUCCEEDED = 1;
  private static final int UNDER_WAY = 2;

  private EnrollmentKeys() {}

  static List<RegistryKey> of(Traces traces) {
    World world = traces.world();
    List<RegistryKey> keys = new ArrayList<>();
    if (traces.enrolled()) {
      String path = KeyPaths.ENROLLMENTS + "\\" + Invented.enrollment(world);
      keys.add(
          RegistryKey.of(path)
              .with("ProviderID", "MS DM Server")
              .with("UPN", account(traces))
              .with("AADTenantID", Invented.tenantId(world))
              .with("EnrollmentState", ENROLLED)
              .with("EnrollmentType", CLOUD_ACCOUNT));
      world.around().statusPage().ifPresent(page -> keys.add(firstSync(path, page, traces)));
    }
    if (world.state().has(Milestone.DOMAIN_JOINED)) {
      keys.add(RegistryKey.of(KeyPaths.PROVISIONING, "OMADM\\SyncML\\ODJApplied"));
    }
    return keys;
  }

  /** The ways out of the status page as bits: 1 reset, 2 try again, 4 continue anyway. */
  static int exits(World world) {
    return world
        .around()
        .policies()
        .exitMask()
        .orElseGet(() -> world.around().statusPage().map(page -> page.exits().mask()).orElse(0));
  }

  /** Who enrolled it; while no user is there, a device enrols as a stand-in. */
  private static String account(Traces traces) {
    return traces
        .user()
        .filter(user -> user.contains("@"))
        .orElseGet(() -> "fooUser@" + traces.world().around().tenant().domain());
  }

  private static long skip(EspSettings page, boolean byPolicy) {
    return page.showProgress() && !byPolicy ? 0 : 0xffff_ffffL;
  }

  private static RegistryKey firstSync(String path, EspSettings page, Traces traces) {
    List<PhaseProgress> phases = EspStanding.of(traces);
    boolean synced = phases.stream().anyMatch(EnrollmentKeys::deviceDone);
    boolean failed = phases.stream().anyMatch(phase -> phase.status() == TaskStatus.FAILED);
    Conduct conduct = traces.world().around().circumstances().conduct();
    return RegistryKey.of(path, "FirstSync")
        .with("SkipDeviceStatusPage", skip(page, conduct.skipDeviceStatusPage()))
        .with("SkipUserStatusPage", skip(page, conduct.skipUserStatusPage()))
        .with("SyncFailureTimeout", page.timeout().toMinutes())
        .with("BlockInStatusPage", exits(traces.world()))
        .with("AllowCollectLogsButton", page.logCollection())
        .with("CustomErrorText", page.customMessage())
        .with("IsSyncDone", synced)
        .with("ServerHasFinishedProvisioning", synced)
        .with("WasDeviceSuccessfullyProvisioned", result(synced, failed, page.showProgress()));
  }

  private static boolean deviceDone(PhaseProgress phase) {
    return phase.phase() == EspPhase.DEVICE_SETUP && phase.status() == TaskStatus.COMPLETE;
  }

  /** A page that is not shown has nothing to wait for. */
  private static int result(boolean synced, boolean failed, boolean shown) {
    if (failed) {
      return FAILED;
    }
    return synced || !shown ? SUCCEEDED : UNDER_WAY;
  }
}
