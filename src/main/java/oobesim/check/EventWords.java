// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oobesim.i18n.Phrase;
import oobesim.page.PageId;

/** What an event is called when it gives a reason. */
final class EventWords {
  private static final String KEY = "key.";

  /** Events that are neither a key nor a button of a page. */
  private static final Set<String> OUTSIDE =
      Set.of("power-on", "power-off", "world-changed", "autopilot-reset");

  private EventWords() {}

  /** The words for an event on a screen, if it is the screen's own. */
  static Phrase of(String event, Optional<PageId> screen, PageNames names) {
    if (OUTSIDE.contains(event)) {
      return text("event." + event);
    }
    boolean key = event.startsWith(KEY);
    String pressed = key ? event.substring(KEY.length()).toUpperCase(Locale.ROOT) : event;
    String text = key ? "event.key" : "event.button";
    return screen
        .map(
            page ->
                text(
                    text + ".on",
                    "pressed",
                    key ? pressed : names.button(page, pressed),
                    "screen",
                    names.page(page)))
        .orElseGet(() -> text(text, "pressed", pressed));
  }

  private static Phrase text(String key, Object... namesAndValues) {
    return Phrase.of(CheckedFlow.BUNDLE, key, namesAndValues);
  }
}
