// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Map;
import oobesim.flow.ScreenId;

/** Where a run ends. */
final class DesktopScreens {
  static final Map<ScreenId, Page.Writer> ALL =
      Map.of(new ScreenId("desktop"), DesktopScreens::desktop);

  private DesktopScreens() {}

  private static Screen desktop(Page page) {
    return new Draft(page, Screen.Frame.DESKTOP).paragraph(page.text("text"), Tone.QUIET).done();
  }
}
