// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.assessment.Moment;
import oobesim.assessment.Trace;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;

/**
 * The run as a strip of pictures: the longer a screen was seen the wider it is, yet a long wait
 * does not push everything else away.
 *
 * @param cells the screens in their order
 */
public record Strip(List<Cell> cells) {
  private static final double LEAST = 18;
  private static final double MORE = 33;
  private static final double TENTH = 10;
  private static final double HUNDRED = 100;

  public Strip {
    cells = List.copyOf(cells);
  }

  /**
   * A screen that was seen.
   *
   * @param screen as it was left
   * @param from when it came, in virtual time
   * @param to when it went
   * @param first the first line of the journal while it was seen
   * @param left where it begins, in percent of the strip
   * @param width how wide it is, in percent of the strip
   */
  public record Cell(
      Screen screen, Duration from, Duration to, int first, double left, double width) {}

  private record Seen(PageId screen, World world, Duration from, Duration to, int first) {
    double weight() {
      double seconds = to.minus(from).isNegative() ? 0 : to.minus(from).toMillis() / 1000.0;
      return LEAST + MORE * Math.log(1 + seconds / TENTH) / Math.log(2);
    }
  }

  /** The strip of the way that counts. */
  static Strip of(Trace trace, ScreenCatalog screens) {
    List<Seen> seen = seen(trace);
    double all = seen.stream().mapToDouble(Seen::weight).sum();
    List<Cell> cells = new ArrayList<>();
    Map<Screen, Screen> described = new HashMap<>();
    double left = 0;
    for (Seen it : seen) {
      double width = it.weight() * HUNDRED / all;
      Screen screen =
          described.computeIfAbsent(screens.describe(it.screen(), it.world()), same -> same);
      cells.add(new Cell(screen, it.from(), it.to(), it.first(), left, width));
      left += width;
    }
    return new Strip(cells);
  }

  private static List<Seen> seen(Trace trace) {
    List<Seen> seen = new ArrayList<>();
    Duration from = trace.begin();
    int first = 0;
    List<Moment> path = trace.moments();
    for (int i = 0; i < path.size(); i++) {
      Moment moment = path.get(i);
      PageId after = i + 1 < path.size() ? path.get(i + 1).screen() : trace.screen();
      if (!after.equals(moment.screen())) {
        seen.add(new Seen(moment.screen(), moment.before(), from, moment.at(), first));
        from = moment.at();
        first = moment.line() + 1;
      }
    }
    seen.add(new Seen(trace.screen(), trace.world(), from, trace.end(), first));
    return seen;
  }

  /**
   * Places for signs of which none covers another one, as long as there is room.
   *
   * @param wanted where they belong, in percent of the strip, in order
   * @param size how wide one is, in percent of the strip
   */
  public static List<Double> apart(List<Double> wanted, double size) {
    double gap = Math.min(size, HUNDRED / Math.max(1, wanted.size()));
    Double[] places = wanted.toArray(Double[]::new);
    for (int i = 0; i < places.length; i++) {
      double least = i == 0 ? gap / 2 : places[i - 1] + gap;
      places[i] = Math.max(places[i], least);
    }
    for (int i = places.length - 1; i >= 0; i--) {
      double most = i == places.length - 1 ? HUNDRED - gap / 2 : places[i + 1] - gap;
      places[i] = Math.min(places[i], most);
    }
    return List.of(places);
  }

  /** Where a moment is, in percent of the strip. */
  double place(Moment moment) {
    Cell cell = cells.get(lastFrom(moment.line()));
    double length = cell.to().minus(cell.from()).toMillis();
    double gone = moment.at().minus(cell.from()).toMillis();
    double share = length <= 0 ? 1 : Math.clamp(gone / length, 0, 1);
    return cell.left() + cell.width() * share;
  }

  /** The last cell that begins with a line or before it, by halving: a strip may have thousands. */
  private int lastFrom(int line) {
    int least = 0;
    int most = cells.size() - 1;
    while (least < most) {
      int middle = (least + most + 1) / 2;
      if (cells.get(middle).first() <= line) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return least;
  }
}
