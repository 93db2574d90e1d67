// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.provisioning.World;

/** What can be pressed on the desktop: the task bar, and what lies open over the picture. */
public final class DesktopPage {
  /** Programs with a button of their own on the task bar. */
  private static final List<String> BAR = List.of("search", "file-explorer", "browser");

  /** Programs with a place in the Start menu. */
  private static final List<String> PINNED = List.of("settings", "mail", "calendar", "notepad");

  private DesktopPage() {}

  /** A list that a button at the foot of the Start menu opens. */
  public enum Flyout {
    /** What somebody can do who goes away. */
    ACCOUNT("account", List.of("lock", "sign-out")),
    /** What can be done with the device. */
    POWER("power", List.of("shut-down", "restart"));

    private final String owner;
    private final List<String> entries;

    Flyout(String owner, List<String> entries) {
      this.owner = owner;
      this.entries = entries;
    }

    /** The id of its button, which is also its own. */
    public String id() {
      return owner;
    }

    /** The ids of its entries from top to bottom. */
    public List<String> entries() {
      return entries;
    }
  }

  /** The ids of the programs that the Start menu offers. */
  public static List<String> pinned() {
    return PINNED;
  }

  /** Whether the Start menu is open. */
  public static boolean menu(World world) {
    return Ticks.ticked(world, ScreenId.DESKTOP, "start-menu");
  }

  /** The list that is open in the Start menu. */
  public static Optional<Flyout> flyout(World world) {
    return Arrays.stream(Flyout.values())
        .filter(flyout -> Ticks.ticked(world, ScreenId.DESKTOP, flyout.id() + "-list"))
        .findFirst();
  }

  /** The program that somebody has opened and that is not part of the rehearsal. */
  public static Optional<String> program(World world) {
    return Stream.concat(BAR.stream(), PINNED.stream())
        .filter(program -> world.form().message(ScreenId.DESKTOP.place(program)).isPresent())
        .findFirst();
  }

  static List<Control> controls(World world) {
    List<String> buttons = new ArrayList<>(List.of("start"));
    buttons.addAll(BAR);
    if (menu(world)) {
      buttons.addAll(PINNED);
      buttons.addAll(List.of("account", "power"));
      flyout(world).ifPresent(flyout -> buttons.addAll(flyout.entries()));
    }
    List<Control> controls = new ArrayList<>();
    buttons.forEach(button -> controls.add(Control.button(button, true)));
    program(world).ifPresent(program -> controls.add(Control.primary("close", true)));
    return controls;
  }
}
