// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oobesim.page.ScreenId;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;

/** How a rehearsal can end; a run may still go on from there. */
public enum Ending {
  /** The user's desktop is there. */
  DESKTOP,
  /** The technician has resealed the device, and it is off. */
  RESEALED,
  /** A device that enrols by itself waits at its sign-on for whoever comes. */
  DEPLOYED,
  /** The person was told that access is blocked. */
  BLOCKED,
  /** The device was switched off on a page that says that something failed. */
  GIVEN_UP,
  /** A page that says that something failed is there, and nobody does anything about it. */
  STUCK;

  /** So long somebody reads an error before the page counts as one that nobody leaves. */
  static final Duration READING = Duration.ofSeconds(20);

  private static final Set<String> FAILURE_PAGES =
      Set.of("preprov-failure", "setup-error", "dp-error", "reset-failed");

  /**
   * What is known of a run at a moment.
   *
   * @param screen what the device shows
   * @param before what it showed before that
   * @param world what is true outside the screen
   * @param waits whether nothing will happen by itself
   * @param quiet real time in which nobody did anything and nothing happened
   */
  public record Facts(
      ScreenId screen, ScreenId before, World world, boolean waits, Duration quiet) {
    private String shown() {
      return screen.value();
    }

    private boolean at(String id) {
      return shown().equals(id);
    }
  }

  /** How a run has ended, empty while it goes on. */
  public static Optional<Ending> of(Facts run) {
    return switch (run.shown()) {
      case "desktop" -> Optional.of(DESKTOP);
      case "access-blocked" -> Optional.of(BLOCKED);
      case "lock-screen" -> Optional.of(DEPLOYED).filter(it -> unmanned(run.world()));
      case "off" -> off(run);
      default -> Optional.of(STUCK).filter(it -> stuck(run));
    };
  }

  private static Optional<Ending> off(Facts run) {
    String before = run.before().value();
    if (before.equals("preprov-success") && run.world().state().mode() == DeviceMode.RESEALED) {
      return Optional.of(RESEALED);
    }
    return Optional.of(GIVEN_UP).filter(it -> FAILURE_PAGES.contains(before));
  }

  private static boolean unmanned(World world) {
    return world.state().mode() == DeviceMode.SELF_DEPLOYING && world.state().user().isEmpty();
  }

  private static boolean stuck(Facts run) {
    boolean failed =
        FAILURE_PAGES.contains(run.shown())
            || run.at("esp") && run.world().state().failure().isPresent();
    return failed && run.waits() && run.quiet().compareTo(READING) >= 0;
  }

  /** The kebab-case word for texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
