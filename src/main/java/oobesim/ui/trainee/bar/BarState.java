// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import java.time.Duration;
import java.util.Optional;
import oobesim.instructor.Bench;
import oobesim.instructor.Ending;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Pace;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Vpn;

/**
 * What the bar shows at a moment.
 *
 * @param device the device, none before a file could be opened
 * @param pace how virtual time runs
 * @param askingPower whether a second press on the power button switches off
 * @param note something to be told for a short while, may be empty
 * @param remarks how many remarks there are on the open file
 * @param fullScreen whether the window fills the screen
 * @param pageOpen whether a page of the simulator covers the display
 * @param held whether virtual time stands still behind it
 */
public record BarState(
    Optional<DeviceLine> device,
    Pace pace,
    boolean askingPower,
    String note,
    int remarks,
    boolean fullScreen,
    boolean pageOpen,
    boolean held) {
  private static final Duration LONG = Duration.ofSeconds(10);

  /**
   * The device in short.
   *
   * @param on whether it is switched on
   * @param putAway whether the person of an exercise has sealed it
   * @param link how it is connected
   * @param internet whether the internet is behind the link
   * @param domainController whether a domain controller answers
   * @param vpn whether a tunnel to the organisation's network stands
   * @param undo whether a change around it can be taken back
   * @param now virtual time
   * @param untilNext time until something happens by itself, empty if it waits for a person
   */
  public record DeviceLine(
      boolean on,
      boolean putAway,
      NetworkLink link,
      boolean internet,
      boolean domainController,
      boolean vpn,
      boolean undo,
      Duration now,
      Optional<Duration> untilNext) {}

  /**
   * The bar over a bench.
   *
   * @param bench the device and the file that is rehearsed on it
   * @param note something to be told now, may be empty
   * @param fullScreen whether the window fills the screen
   * @param pageOpen whether a page of the simulator covers the display
   * @param held whether virtual time stands still behind it
   */
  public static BarState of(
      Bench bench, String note, boolean fullScreen, boolean pageOpen, boolean held) {
    return new BarState(
        bench.run().map(BarState::line),
        bench.passing(),
        bench.askingPower(),
        note,
        remarks(bench),
        fullScreen,
        pageOpen,
        held);
  }

  /** In an exercise the number alone would tell that something is wrong. */
  private static int remarks(Bench bench) {
    return bench
        .report()
        .filter(about -> bench.run().filter(LiveRun::exercise).isEmpty())
        .map(about -> about.findings().size() + about.notices().size())
        .orElse(0);
  }

  private static DeviceLine line(LiveRun run) {
    Network network = run.world().around().network();
    return new DeviceLine(
        run.on(),
        Ending.putAway(run),
        network.link(),
        network.internet(),
        network.domainController(),
        network.vpn() != Vpn.NONE,
        run.undo().isPresent(),
        run.now(),
        run.untilNext());
  }

  /**
   * Whether a person would look at the same for long: worth a hint that time can be jumped over.
   */
  public boolean longWait() {
    return canJump()
        && device
            .flatMap(DeviceLine::untilNext)
            .filter(left -> pace.virtual(LONG).compareTo(left) < 0)
            .isPresent();
  }

  /** Whether time could be jumped over. */
  public boolean canJump() {
    return !pageOpen && device.flatMap(DeviceLine::untilNext).isPresent();
  }
}
