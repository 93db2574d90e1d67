// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskStatus;

/** What can be pressed on the Enrollment Status Page. */
public final class EspPage {
  private EspPage() {}

  /** The categories as the page shows them now. */
  public static List<PhaseProgress> phases(World world) {
    return world.state().esp().at(world.now(), world.state().user().isPresent());
  }

  /** Whether a category has failed whose failure was not left behind. */
  public static boolean failed(World world) {
    return phases(world).stream()
        .filter(phase -> !world.state().esp().left().contains(phase.phase()))
        .anyMatch(phase -> phase.status() == TaskStatus.FAILED);
  }

  /**
   * Whether the diagnostics page may be opened: on Windows 11 where the status page shows progress
   * and logs may be collected (documented).
   */
  public static boolean diagnosticsAllowed(World world) {
    return world.around().windows().version() == WindowsVersion.WINDOWS_11 && logsAllowed(world);
  }

  /** Whether logs may be collected, which a link on the failure pages offers. */
  public static boolean logsAllowed(World world) {
    return preparation(world)
        .map(PreparationPolicy::allowDiagnostics)
        .orElseGet(
            () ->
                world
                    .statusPage()
                    .filter(esp -> esp.showProgress() && esp.logCollection())
                    .isPresent());
  }

  /**
   * The policy whose page is open, or has been: such a device has no profile and no status page.
   */
  private static Optional<PreparationPolicy> preparation(World world) {
    return world
        .state()
        .preparation()
        .flatMap(run -> world.around().policies().devicePreparation());
  }

  static List<Control> controls(World world) {
    List<Control> controls = new ArrayList<>();
    for (EspPhase phase : EspPhase.values()) {
      if (hasToggle(world, phase)) {
        controls.add(Control.button("toggle-" + phase.id(), true));
      }
    }
    if (world.state().mode() != DeviceMode.TECHNICIAN) {
      EspExits.add(controls, world);
    }
    return controls;
  }

  /** Windows 10 hides the link until the category has begun; Windows 11 has its arrow always. */
  private static boolean hasToggle(World world, EspPhase phase) {
    return switch (world.around().windows().version()) {
      case WINDOWS_10 -> world.state().esp().phase(phase).isPresent();
      case WINDOWS_11 -> true;
    };
  }
}
