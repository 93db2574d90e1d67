// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.around.PreparationPolicy;

/** What stands on the pages by which a device is prepared. */
public final class TechnicianPages {
  /** The rows of the provisioning menu. */
  static final List<String> MENU = List.of("install-package", "pre-provision", "reset-device");

  private TechnicianPages() {}

  static List<Control> menu(World world) {
    boolean chosen = Selections.chosen(ScreenId.PROVISIONING_MENU, world).isPresent();
    return PageRow.followed(
        MENU, List.of(Control.button("exit", true), Control.primary("next", chosen)));
  }

  /** Windows 10 opens the menu with its first row chosen, so a hasty Continue is a wrong choice. */
  static Optional<String> menuRow(World world) {
    return switch (world.around().windows().version()) {
      case WINDOWS_10 -> Optional.of("install-package");
      case WINDOWS_11 -> Optional.empty();
    };
  }

  static List<Control> landing(World world) {
    boolean joining = joining(world);
    boolean loaded = world.state().profile().isPresent() && !joining;
    boolean named =
        world.state().profile().filter(copy -> !copy.profile().displayName().isEmpty()).isPresent();
    return List.of(
        Control.button("refresh", loaded),
        Control.button("exit", !joining),
        Control.primary("provision", named && !joining));
  }

  /** A hybrid join is done behind the landing page, which then offers nothing. */
  public static boolean joining(World world) {
    return world.state().mode() == DeviceMode.TECHNICIAN
        && world.state().technician().startedAt().isPresent()
        && world.state().technician().endedAt().isEmpty();
  }

  static List<Control> failure(World world) {
    List<Control> controls = new ArrayList<>();
    boolean free = !ExportStage.of(world).busy();
    controls.add(Control.primary("retry", free));
    controls.add(Control.button("reset", free));
    if (EspPage.logsAllowed(world) && linksToLogs(world)) {
      controls.add(Control.button("view-diagnostics", free));
    }
    return controls;
  }

  /** The documents know the link on Windows 10 only: Windows 11 has CTRL+SHIFT+D. */
  private static boolean linksToLogs(World world) {
    return switch (world.around().windows().version()) {
      case WINDOWS_10 -> true;
      case WINDOWS_11 -> world.around().circumstances().conduct().codeOnEveryResult();
    };
  }

  static List<Control> preparationError(World world) {
    List<Control> controls = new ArrayList<>();
    boolean skip =
        world
            .around()
            .policies()
            .devicePreparation()
            .filter(PreparationPolicy::allowSkip)
            .isPresent();
    int after = world.around().circumstances().firstRun().skipAfter();
    if (EspPage.diagnosticsAllowed(world)) {
      controls.add(Control.button("view-diagnostics", true));
    }
    controls.add(Control.button("reset", true));
    if (skip && (after <= 1 || world.state().history().failuresSinceEnrolment() >= after)) {
      controls.add(Control.button("continue-anyway", true));
    }
    controls.add(Control.primary("retry", true));
    return controls;
  }
}
