// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import java.util.List;
import java.util.Map;
import oobesim.page.PageId;
import oobesim.screen.Screen;

/**
 * A situation of a screen, on each Windows that has it.
 *
 * @param name the situation's name, and its address after the Windows
 * @param screen which screen
 * @param title what is written largest on it
 * @param words all that is written on it, to be searched
 * @param source where it is documented
 * @param confidence documented, observed, inferred or disputed
 * @param screens the screens to be drawn, by number of the Windows, the newest first
 */
public record Card(
    String name,
    PageId screen,
    String title,
    List<String> words,
    String source,
    String confidence,
    Map<String, Screen> screens) {
  public Card {
    words = List.copyOf(words);
  }

  /** Where its picture lies below the gallery, without an ending, on one Windows. */
  public String picture(String windows) {
    return "windows-" + windows + "/" + name;
  }
}
