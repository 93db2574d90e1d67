// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.control;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.EspPhase;
import oobesim.provisioning.EspSettings;
import oobesim.provisioning.PhaseProgress;
import oobesim.provisioning.TaskStatus;
import oobesim.provisioning.World;

/** What can be pressed on the Enrollment Status Page. */
public final class EspPage {
  private EspPage() {}

  /** The categories as the page shows them now. */
  public static List<PhaseProgress> phases(World world) {
    return world.state().esp().at(world.now(), world.state().user().isPresent());
  }

  /** Whether a category has failed. */
  public static boolean failed(World world) {
    return phases(world).stream().anyMatch(phase -> phase.status() == TaskStatus.FAILED);
  }

  static List<Control> controls(World world) {
    List<Control> controls = new ArrayList<>();
    for (EspPhase phase : EspPhase.values()) {
      if (hasToggle(world, phase)) {
        controls.add(Control.button("toggle-" + phase.id(), true));
      }
    }
    if (world.state().mode() != DeviceMode.TECHNICIAN) {
      world.around().statusPage().ifPresent(esp -> addExits(controls, esp, failed(world)));
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

  /**
   * The exits of a user's run by the policy bits; a technician's page has none, it goes on to its
   * result page by itself.
   */
  private static void addExits(List<Control> controls, EspSettings esp, boolean failed) {
    EspSettings.Exits exits = esp.exits();
    if (!exits.block()) {
      controls.add(Control.primary("continue-anyway", true));
    } else if (failed) {
      if (exits.allowReset()) {
        controls.add(Control.button("reset-device", true));
      }
      controls.add(Control.primary("try-again", true));
      if (exits.allowUse()) {
        controls.add(Control.button("continue-anyway", true));
      }
    }
  }
}
