// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Map;
import java.util.Optional;
import oobesim.page.Section;

/**
 * The words that stand around a screen's content.
 *
 * @param brand the organisation whose sign-in page it is, above the title
 * @param mark that it is a simulation, on every page that asks for a secret
 * @param sections the header of Windows 10
 * @param tray the corner of the lock screen and of the desktop
 */
public record Surround(
    Optional<String> brand,
    Optional<String> mark,
    Optional<Sections> sections,
    Optional<Tray> tray) {
  /** No words. */
  public static final Surround NONE =
      new Surround(Optional.empty(), Optional.empty(), Optional.empty());

  /** Of a page without a tray. */
  public Surround(Optional<String> brand, Optional<String> mark, Optional<Sections> sections) {
    this(brand, mark, sections, Optional.empty());
  }

  /** With another mark, which no setting removes. */
  public Surround marked(String text) {
    return new Surround(brand, Optional.of(text), sections, tray);
  }

  /** With another corner, which changes while the page stays. */
  public Surround with(Optional<Tray> other) {
    return new Surround(brand, mark, sections, other);
  }

  /**
   * The header of Windows 10.
   *
   * @param words a word for each {@link Section}
   * @param active the one that is gone through; none while nobody can say: waiting, results
   */
  public record Sections(Map<Section, String> words, Optional<Section> active) {
    public Sections {
      words = Map.copyOf(words);
    }
  }
}
