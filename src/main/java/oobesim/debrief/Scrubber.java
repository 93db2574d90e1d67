// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import oobesim.assessment.Moment;
import oobesim.debrief.Strip.Cell;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;

/**
 * Finds how a run looked at any place of its strip, and the place of any moment.
 *
 * @param debrief what is told of the run
 * @param screens the words of the pages
 */
public record Scrubber(Debrief debrief, ScreenCatalog screens) {
  private static final double HUNDRED = 100;

  /** A scrubber in English. */
  public static Scrubber of(Debrief debrief) {
    return new Scrubber(debrief, ScreenCatalog.asTheDeviceSpeaks());
  }

  /** Where a moment is, in percent of the strip. */
  public double place(Moment moment) {
    return debrief.strip().place(moment);
  }

  /** Virtual time at a place, in percent of the strip. */
  public Duration at(double percent) {
    Cell cell = cell(percent);
    double share = Math.clamp((percent - cell.left()) / cell.width(), 0, 1);
    double millis = cell.to().minus(cell.from()).toMillis() * share;
    return cell.from().plusMillis(Math.round(Math.max(0, millis)));
  }

  /** How it looked at a place, as far as it had come then. */
  public Screen screen(double percent) {
    Cell cell = cell(percent);
    Duration at = at(percent);
    World world =
        debrief.trace().moments().stream()
            .filter(it -> it.line() >= cell.first() - 1 && it.at().compareTo(at) <= 0)
            .filter(it -> it.shown().equals(cell.screen().id()))
            .reduce((earlier, later) -> later)
            .map(Moment::after)
            .orElse(null);
    return world == null ? cell.screen() : screens.describe(cell.screen().id(), passed(world, at));
  }

  private static World passed(World world, Duration at) {
    return at.compareTo(world.now()) > 0 ? world.at(at) : world;
  }

  private Cell cell(double percent) {
    double place = Math.clamp(percent, 0, HUNDRED);
    return debrief.strip().cells().reversed().stream()
        .filter(cell -> cell.left() <= place)
        .findFirst()
        .orElse(debrief.strip().cells().getFirst());
  }
}
