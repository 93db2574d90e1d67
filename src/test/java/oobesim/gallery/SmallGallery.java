// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.flow.Layers;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.ScreenCatalog;
import oobesim.support.ShippedFlow;
import oobesim.support.Worlds;
import oobesim.tour.Situation;

/** A gallery of a few situations, found without any walk. */
final class SmallGallery {
  static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  private SmallGallery() {}

  /** Four on Windows 11, of which one is of device preparation, and the other three on 10. */
  static List<Card> cards() {
    Gallery gallery = new Gallery(ShippedFlow.flow(), SCREENS);
    gallery.add(
        "11",
        List.of(
            situation("dp-progress", "dp-progress", WindowsVersion.WINDOWS_11),
            situation("region", "region", WindowsVersion.WINDOWS_11),
            situation("region", "region-zw", WindowsVersion.WINDOWS_11),
            failure(WindowsVersion.WINDOWS_11)));
    gallery.add(
        "10",
        List.of(
            situation("region", "region", WindowsVersion.WINDOWS_10),
            situation("region", "region-zw", WindowsVersion.WINDOWS_10),
            failure(WindowsVersion.WINDOWS_10)));
    return gallery.cards();
  }

  private static Situation situation(String screen, String name, WindowsVersion version) {
    return new Situation(
        name,
        Layers.of(ScreenId.named(screen).orElseThrow()),
        Worlds.technician().on(version).world(),
        Optional.empty());
  }

  private static Situation failure(WindowsVersion version) {
    return new Situation(
        "preprov-failure-tpm-not-usable",
        Layers.of(ScreenId.PREPROV_FAILURE),
        Worlds.technician().on(version).world(),
        Optional.of("tpm-not-usable"));
  }
}
