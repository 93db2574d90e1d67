// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;

/** The controls of every screen: one truth for scripts, sessions and descriptions of screens. */
public final class ControlCatalog {
  private ControlCatalog() {}

  /** The controls of a screen in reading order; what they do stands in the flow's chart. */
  public static List<Control> controls(ScreenId screen, World world) {
    return switch (screen.value()) {
      case "language", "region" -> list(screen, world, Control.primary("yes", true));
      case "keyboard" ->
          list(screen, world, Control.button("back", true), Control.primary("yes", true));
      case "keyboard-second" ->
          List.of(
              Control.button("back", true),
              Control.button("add-layout", true),
              Control.primary("skip", true));
      case "keyboard-second-language" ->
          list(screen, world, Control.button("back", true), Control.primary("next", true));
      case "keyboard-second-layout" ->
          list(screen, world, Control.button("back", true), Control.primary("add-layout", true));
      case "network" -> NetworkPage.controls(world);
      case "network-lost" -> List.of(Control.primary("retry", true));
      case "eula" -> List.of(Control.primary("accept", true));
      case "entra-signin" -> AccountPages.signIn(world);
      case "entra-password" ->
          List.of(
              Control.button("back", true),
              Control.secret("password"),
              Control.primary("sign-in", true));
      case "esp" -> EspPage.controls(world);
      default -> technicianPage(screen, world);
    };
  }

  /** A control of a screen by its id. */
  public static Optional<Control> control(ScreenId screen, World world, String id) {
    return controls(screen, world).stream().filter(control -> control.id().equals(id)).findFirst();
  }

  /**
   * The button to press before a field of a screen can be typed into; none for a field that is
   * there, or nowhere. Who scripts a sign-on need not know whether somebody is known by name there.
   */
  public static Optional<String> leadsTo(ScreenId screen, World world, String field) {
    return screen.value().equals("domain-signin")
        ? SignOnPage.leadsTo(world, field)
        : Optional.empty();
  }

  private static List<Control> technicianPage(ScreenId screen, World world) {
    return switch (screen.value()) {
      case "provisioning-menu" ->
          list(
              screen,
              world,
              Control.button("exit", true),
              Control.primary("next", Selections.chosen(screen, world).isPresent()));
      case "package-entry" -> List.of(Control.primary("back", true));
      case "preprov-landing" -> landing(world);
      case "preprov-success" -> List.of(Control.primary("reseal", true));
      case "preprov-failure" -> failure(world);
      case "diagnostics" -> DiagnosticsPage.controls(world);
      default -> AccountPages.controls(screen, world);
    };
  }

  private static List<Control> failure(World world) {
    List<Control> controls = new ArrayList<>();
    boolean free = !ExportStage.of(world).busy();
    controls.add(Control.primary("retry", free));
    controls.add(Control.button("reset", free));
    if (EspPage.logsAllowed(world)) {
      controls.add(Control.button("view-diagnostics", free));
    }
    return controls;
  }

  private static List<Control> landing(World world) {
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
  private static boolean joining(World world) {
    return world.state().mode() == DeviceMode.TECHNICIAN
        && world.state().technician().startedAt().isPresent()
        && world.state().technician().endedAt().isEmpty();
  }

  private static List<Control> list(ScreenId screen, World world, Control... after) {
    List<Control> controls = new ArrayList<>();
    Selections.options(screen, world).forEach(row -> controls.add(Control.option(row)));
    controls.addAll(List.of(after));
    return controls;
  }
}
