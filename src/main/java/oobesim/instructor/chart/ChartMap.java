// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.chart;

import java.util.List;
import java.util.Optional;
import oobesim.page.PageId;
import oobesim.statechart.StateId;

/**
 * A flow's innermost states as boxes, with a line for each way from one to another; places in
 * pixels from the upper left corner.
 *
 * @param boxes the states in the order of the file
 * @param lines the ways
 * @param width of all of it
 * @param height of all of it
 */
public record ChartMap(List<Box> boxes, List<Line> lines, double width, double height) {
  public ChartMap {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * A state.
   *
   * @param state its id
   * @param name its key in the file, behind that of the state around it
   * @param page the page that it shows, empty for one that shows none of its own
   */
  public record Box(
      StateId state,
      String name,
      Optional<PageId> page,
      double x,
      double y,
      double width,
      double height) {}

  /**
   * A way.
   *
   * @param from where it begins
   * @param to where it leads
   * @param points its bends, the first and the last one at the boxes
   */
  public record Line(StateId from, StateId to, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /** A place. */
  public record Point(double x, double y) {}

  /** The box of a state, empty for one that is not innermost. */
  public Optional<Box> box(StateId state) {
    return boxes.stream().filter(box -> box.state().equals(state)).findFirst();
  }
}
