// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.page.Illustration;
import oobesim.page.PageId;
import oobesim.provisioning.around.WindowsVersion;

/**
 * A screen as a value: it can be printed, drawn, listed and compared without a run.
 *
 * @param id which screen
 * @param windows in whose style
 * @param language in which language it is written
 * @param frame how the page around the content looks
 * @param illustration the picture of the left half (Windows 11)
 * @param title the heading, empty for none
 * @param lead the line under it
 * @param blocks the content from top to bottom
 * @param buttons the buttons at the lower right, in reading order
 * @param links the links of the footer, in reading order
 * @param back the arrow at the top left
 * @param surround the words around the content
 * @param keys where the keyboard is, and what ENTER presses
 * @param behind the screen that this one is a window over, empty for a screen of its own
 */
public record Screen(
    PageId id,
    WindowsVersion windows,
    Locale language,
    Frame frame,
    Illustration illustration,
    String title,
    Optional<Lead> lead,
    List<Block> blocks,
    List<ScreenButton> buttons,
    List<ScreenButton> links,
    Optional<ScreenButton> back,
    Surround surround,
    Keys keys,
    Optional<Screen> behind) {
  /** A screen of its own. */
  public Screen(
      PageId id,
      WindowsVersion windows,
      Locale language,
      Frame frame,
      Illustration illustration,
      String title,
      Optional<Lead> lead,
      List<Block> blocks,
      List<ScreenButton> buttons,
      List<ScreenButton> links,
      Optional<ScreenButton> back,
      Surround surround,
      Keys keys) {
    this(
        id,
        windows,
        language,
        frame,
        illustration,
        title,
        lead,
        blocks,
        buttons,
        links,
        back,
        surround,
        keys,
        Optional.empty());
  }

  public Screen {
    blocks = List.copyOf(blocks);
    buttons = List.copyOf(buttons);
    links = List.copyOf(links);
  }

  /** The same as a window over another screen. */
  public Screen over(Screen page) {
    return new Screen(
        id,
        windows,
        language,
        frame,
        illustration,
        title,
        lead,
        blocks,
        buttons,
        links,
        back,
        surround,
        keys,
        Optional.of(page));
  }

  /** Whether it is a page to sign in on and so bears the simulation mark. */
  public boolean secretsAsked() {
    return surround.mark().isPresent();
  }

  /** How the page around the content looks. */
  public enum Frame {
    /** The display is dark: the device is off. */
    OFF,
    /** Maker's mark and ring on black: starting. */
    BOOT,
    /** Ring and text on black: restarting, resetting. */
    DARK_WAIT,
    /** The ordinary page. */
    PAGE,
    /** The ordinary page with nothing but a ring and a text. */
    WAIT,
    /** A small window over the page before (Windows 11). */
    DIALOG,
    /** The whole page in green (Windows 10 success). */
    SUCCESS,
    /** The whole page in red (Windows 10 failure). */
    FAILURE,
    /** Lock screen, sign-on. */
    LOCK,
    /** Wallpaper and task bar. */
    DESKTOP,
    /** A console window over another page, or over nothing. */
    CONSOLE
  }

  /**
   * The line under the title.
   *
   * @param text what it says
   * @param tone how it is meant
   */
  public record Lead(String text, Tone tone) {}

  /** The title, where it says what the page is about: that of a lock screen is a clock. */
  public Optional<String> topic() {
    return Optional.of(title).filter(words -> words.codePoints().anyMatch(Character::isLetter));
  }
}
