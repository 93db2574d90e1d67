// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import oobesim.check.PageNames;
import oobesim.instructor.LiveRun;
import oobesim.page.PageId;
import oobesim.screen.Screen;
import oobesim.screen.ScreenNames;
import oobesim.script.Sight;

/**
 * Pages and buttons as the device of a run has them.
 *
 * @param run the run
 */
record ShownNames(LiveRun run) implements PageNames {
  @Override
  public Object page(PageId page) {
    return ScreenNames.quoted(screen(page));
  }

  @Override
  public Object button(PageId page, String id) {
    return new Sight(screen(page))
        .controls().stream()
            .filter(control -> control.id().equals(id))
            .map(control -> control.label())
            .filter(label -> !label.isBlank())
            .findFirst()
            .orElse(id);
  }

  private Screen screen(PageId page) {
    return run.screen(page, run.world());
  }
}
