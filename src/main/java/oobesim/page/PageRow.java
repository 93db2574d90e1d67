// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oobesim.provisioning.World;

/**
 * What stands on one page, as it follows from the world.
 *
 * @param controls its controls in reading order; what they do stands in the flow's chart
 * @param options the rows of its list, empty without one
 * @param first the row that is chosen when the page opens
 */
record PageRow(
    Function<World, List<Control>> controls,
    Function<World, List<String>> options,
    Function<World, Optional<String>> first) {
  /** The row of any page. */
  static PageRow of(PageId page) {
    return switch (page) {
      case ScreenId screen -> screen.row();
      case OwnPage own -> own.row();
    };
  }

  /** A page on which a person can only wait. */
  static final PageRow NONE = of(world -> List.of());

  /** A page whose controls are always the same. */
  static PageRow of(Control... controls) {
    List<Control> fixed = List.of(controls);
    return of(world -> fixed);
  }

  /** A page without a list. */
  static PageRow of(Function<World, List<Control>> controls) {
    return new PageRow(controls, world -> List.of(), world -> Optional.empty());
  }

  /** A list, and the same controls below it whatever is chosen. */
  static PageRow list(
      Function<World, List<String>> options,
      Function<World, Optional<String>> first,
      Control... after) {
    List<Control> below = List.of(after);
    return new PageRow(world -> followed(options.apply(world), below), options, first);
  }

  /** The rows of a list as controls, and what comes after them. */
  static List<Control> followed(List<String> options, List<Control> after) {
    List<Control> controls = new ArrayList<>();
    options.forEach(row -> controls.add(Control.option(row)));
    controls.addAll(after);
    return controls;
  }
}
