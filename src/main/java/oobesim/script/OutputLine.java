// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.page.PageId;
import oobesim.session.Response;

/** A line of what {@code play} prints. */
public sealed interface OutputLine {
  /** Virtual time since the run began. */
  Duration at();

  /** The screen that is shown then. */
  PageId screen();

  /**
   * Somebody did something.
   *
   * @param words the instruction, a secret masked
   * @param response what became of it
   */
  record Done(Duration at, String words, Response response) implements OutputLine {
    @Override
    public PageId screen() {
      return response.screen();
    }
  }

  /** Time brought another screen. */
  record Changed(Duration at, PageId screen) implements OutputLine {}

  /**
   * Something was noted that ends nothing.
   *
   * @param id its id in the failure catalogue
   */
  record Noticed(Duration at, String id, PageId screen) implements OutputLine {}

  /**
   * The whole screen.
   *
   * @param title its heading, may be empty
   * @param texts all its texts in reading order
   * @param controls what a person can use
   * @param behind the screen that it is a window over
   */
  record Shown(
      Duration at,
      PageId screen,
      String title,
      List<String> texts,
      List<ShownControl> controls,
      Optional<PageId> behind)
      implements OutputLine {
    public Shown {
      texts = List.copyOf(texts);
      controls = List.copyOf(controls);
    }
  }

  /**
   * An expectation that was not met.
   *
   * @param words the expectation in the words of the script
   */
  record Unmet(Duration at, String words, PageId screen) implements OutputLine {}

  /**
   * The run is over.
   *
   * @param expectations how many there were
   * @param failed how many of them were not met
   */
  record Ended(Duration at, PageId screen, int expectations, int failed) implements OutputLine {}
}
