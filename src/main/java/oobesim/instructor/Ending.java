// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import oobesim.page.Outcome;
import oobesim.page.PageId;
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
  /** The device was switched off on a page that says that something failed. */
  GIVEN_UP,
  /** A page that says that something failed is there, and nobody does anything about it. */
  STUCK;

  /** So long somebody reads an error before the page counts as one that nobody leaves. */
  static final Duration READING = Duration.ofSeconds(20);

  /**
   * What is known of a run at a moment.
   *
   * @param screen what the device shows
   * @param before what it showed before that
   * @param world what is true outside the screen
   * @param waits whether nothing will happen by itself
   * @param quiet real time in which nobody did anything and nothing happened
   */
  public record Facts(PageId screen, PageId before, World world, boolean waits, Duration quiet) {}

  /** How a run has ended, empty while it goes on. */
  public static Optional<Ending> of(Facts run) {
    return switch (run.screen()) {
      case ScreenId.DESKTOP -> Optional.of(DESKTOP);
      case ScreenId.LOCK_SCREEN -> Optional.of(DEPLOYED).filter(it -> unmanned(run.world()));
      case ScreenId.OFF -> off(run);
      default -> Optional.of(STUCK).filter(it -> stuck(run));
    };
  }

  private static Optional<Ending> off(Facts run) {
    PageId before = run.before();
    if (before == ScreenId.PREPROV_SUCCESS && run.world().state().mode() == DeviceMode.RESEALED) {
      return Optional.of(RESEALED);
    }
    return Optional.of(GIVEN_UP).filter(it -> before.outcome() == Outcome.FAILED);
  }

  private static boolean unmanned(World world) {
    return world.state().mode() == DeviceMode.SELF_DEPLOYING && world.state().user().isEmpty();
  }

  private static boolean stuck(Facts run) {
    return failed(run) && run.waits() && run.quiet().compareTo(READING) >= 0;
  }

  private static boolean failed(Facts run) {
    return run.screen().outcome() == Outcome.FAILED
        || run.screen() == ScreenId.ESP && run.world().state().failure().isPresent();
  }

  /** Whether the device shows that something failed, and does nothing more about it by itself. */
  public static boolean failed(LiveRun run) {
    return failed(run.facts()) && run.facts().waits();
  }

  /** Whether the technician has resealed the device, and it is off. */
  public static boolean resealed(LiveRun run) {
    return of(run.facts()).equals(Optional.of(RESEALED));
  }

  /**
   * Whether the person of an exercise has resealed the device: nobody tells them to switch it on
   * again, which may be just what they should not do.
   */
  public static boolean putAway(LiveRun run) {
    return run.exercise() && run.touched() && resealed(run);
  }

  /** The kebab-case word for texts. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
