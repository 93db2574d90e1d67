// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the places of a page, which are called <code>{{name}}</code>. */
public final class PageTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private PageTemplate() {}

  /**
   * All at once, so that what is filled in is never searched for places.
   *
   * @param parts one for each place
   */
  public static String filled(String template, Map<String, String> parts) {
    StringBuilder page = new StringBuilder();
    Matcher place = PLACE.matcher(template);
    int from = 0;
    while (place.find()) {
      page.append(template, from, place.start()).append(parts.get(place.group(1)));
      from = place.end();
    }
    return page.append(template, from, template.length()).toString();
  }
}
