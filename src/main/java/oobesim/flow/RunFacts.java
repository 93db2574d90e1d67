// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.EspPhase;
import oobesim.provisioning.Milestone;

/** Facts about what has happened in this run. */
final class RunFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "technician-flow",
              "a technician has started pre-provisioning",
              w -> w.state().mode() == DeviceMode.TECHNICIAN),
          new Fact(
              "enrols-by-device",
              "the device enrols by its TPM: a technician's flow, or self-deploying",
              w -> w.state().mode().byDevice()),
          new Fact(
              "device.resealed",
              "a technician has sealed the device",
              w -> w.state().mode() == DeviceMode.RESEALED),
          new Fact("user-signed-in", "somebody has signed in", w -> w.state().user().isPresent()),
          new Fact(
              "esp.resumable",
              "a status page was open when the power went",
              w -> w.state().has(Milestone.STATUS_PAGE_OPEN)),
          new Fact(
              "device-preparation-resumable",
              "the device preparation page was at work when the power went",
              w -> w.state().has(Milestone.PREPARATION_PAGE_OPEN)),
          new Fact("failed", "the last attempt failed", w -> w.state().failure().isPresent()),
          failed(EspPhase.DEVICE_PREPARATION),
          failed(EspPhase.DEVICE_SETUP),
          failed(EspPhase.ACCOUNT_SETUP));

  private RunFacts() {}

  private static Fact failed(EspPhase phase) {
    return new Fact(
        phase.id() + "-failed",
        "a row of that category of the status page has failed",
        w ->
            w.state()
                .esp()
                .phase(phase)
                .filter(run -> run.failing().isPresent() && run.ended(w.now()))
                .isPresent());
  }
}
