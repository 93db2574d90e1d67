// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oobesim.page.PageId;

/** What an event is called when it gives a reason. */
final class EventWords {
  private static final String KEY = "key.";

  /** Events that are neither a key nor a button of a page. */
  private static final Map<String, String> OUTSIDE =
      Map.of(
          "power-on", "the device is switched on",
          "power-off", "the device is switched off",
          "world-changed", "something outside changes",
          "autopilot-reset", "Intune asks for an Autopilot Reset");

  private EventWords() {}

  /** The words for an event on a screen, if it is the screen's own. */
  static String of(String event, Optional<PageId> screen) {
    String outside = OUTSIDE.get(event);
    if (outside != null) {
      return outside;
    }
    String what =
        event.startsWith(KEY)
            ? "the key " + event.substring(KEY.length()).toUpperCase(Locale.ROOT)
            : event;
    return what + " is pressed" + screen.map(id -> " on " + id).orElse("");
  }
}
