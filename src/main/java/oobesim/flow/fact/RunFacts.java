// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.plan.EspPhase;

/** Facts about what has happened in this run. */
public final class RunFacts {
  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("technician-flow", w -> w.state().mode() == DeviceMode.TECHNICIAN),
          new Fact("enrols-by-device", w -> w.state().mode().byDevice()),
          new Fact("device.resealed", w -> w.state().mode() == DeviceMode.RESEALED),
          new Fact("user-signed-in", w -> w.state().user().isPresent()),
          new Fact("esp.resumable", w -> w.state().has(Milestone.STATUS_PAGE_OPEN)),
          new Fact(
              "device-preparation-resumable", w -> w.state().has(Milestone.PREPARATION_PAGE_OPEN)),
          new Fact("failed", w -> w.state().failure().isPresent()),
          failed(EspPhase.DEVICE_PREPARATION),
          failed(EspPhase.DEVICE_SETUP),
          failed(EspPhase.ACCOUNT_SETUP));

  private RunFacts() {}

  private static Fact failed(EspPhase phase) {
    return new Fact(
        phase.id() + "-failed",
        w ->
            w.state()
                .esp()
                .phase(phase)
                .filter(run -> run.failing().isPresent() && run.ended(w.now()))
                .isPresent());
  }
}
