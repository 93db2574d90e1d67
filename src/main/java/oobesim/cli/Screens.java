// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Locale;
import java.util.Optional;
import oobesim.screen.ScreenCatalog;

/** The descriptions of screens that commands use. */
final class Screens {
  private Screens() {}

  /** In English, whatever the machine's own language: the same run gives the same bytes. */
  static ScreenCatalog english() {
    return in(Locale.ENGLISH);
  }

  /** In a language that was asked for, else in the one that the device speaks. */
  static ScreenCatalog spoken(Optional<Locale> language) {
    return language.map(Screens::in).orElseGet(ScreenCatalog::asTheDeviceSpeaks);
  }

  static ScreenCatalog in(Locale locale) {
    return ScreenCatalog.in(locale);
  }
}
