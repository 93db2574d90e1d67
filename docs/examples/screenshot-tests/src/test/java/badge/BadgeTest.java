// SPDX-License-Identifier: Apache-2.0
package badge;

import oobesim.kit.MaskNode;
import oobesim.kit.ScreenshotTest;
import oobesim.kit.Screenshots;
import oobesim.kit.Size;

class BadgeTest {
  @ScreenshotTest
  void showsAPerson(Screenshots screenshots) {
    screenshots.check(new Badge("Joni Sherman", "Contoso, Paris"));
  }

  @ScreenshotTest
  @Size(width = 200, scale = 1.5)
  void cutsLongNames(Screenshots screenshots) {
    screenshots.check("name", new Badge("Maximiliane von Hohenstein", "Contoso"));
    screenshots.check("place", new Badge("Joni", "Contoso, 12 Rue de la Paix, Paris"));
  }

  @ScreenshotTest
  @MaskNode("place")
  void doesNotLookAtThePlace(Screenshots screenshots) {
    screenshots.check(new Badge("Joni Sherman", "room " + Math.round(Math.random() * 8 + 1)));
  }
}
