// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Locale;
import oobesim.i18n.Messages;
import oobesim.screen.ScreenCatalog;

/** The descriptions of screens that commands use. */
final class Screens {
  private Screens() {}

  /** In English, whatever the machine's own language: the same run gives the same bytes. */
  static ScreenCatalog english() {
    return in(Locale.ENGLISH);
  }

  static ScreenCatalog in(Locale locale) {
    return new ScreenCatalog(Messages.load(locale));
  }
}
