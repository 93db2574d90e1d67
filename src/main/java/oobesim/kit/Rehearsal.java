// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One run of the simulator, led and judged in the words of scripts. The words are the same whether
 * the run is led directly or through the window, and so is its journal.
 *
 * <p>Time is virtual and stands still unless {@link #passes} or {@link #waitFor} lets it pass.
 * Nothing sleeps, and nothing happens between two calls.
 *
 * <p>A control is named by its whole node id, {@code SCREEN/CONTROL}. What the shown screen does
 * not offer, because the control is not there, is disabled or is of another kind, is a failed
 * expectation here; only in a played script it is recorded, and the run goes on. Keys and buttons
 * of the machine may be useless and are recorded so.
 *
 * <p>A failed expectation is an {@link AssertionError} that tells what was expected, the screen
 * that is shown with its text and controls, the virtual time, and what was done last. A wrong call,
 * such as a screen that does not exist, is an {@link IllegalArgumentException}.
 */
public interface Rehearsal extends AutoCloseable {
  /** Presses the power button; off in the middle of a run is a hard power-off. */
  Rehearsal power(boolean on);

  /** Switches the device on. */
  default Rehearsal powerOn() {
    return power(true);
  }

  /** Switches the device off. */
  default Rehearsal powerOff() {
    return power(false);
  }

  /**
   * Plugs the cable in, connects by radio, or cuts both.
   *
   * @param link {@code none}, {@code wired} or {@code wifi}
   */
  Rehearsal network(String link);

  /** Switches the internet behind the link. */
  Rehearsal internet(boolean on);

  /** Lets the domain controller be reached, or not. */
  Rehearsal domainController(boolean on);

  /** Switches a VPN of the device. */
  Rehearsal vpn(boolean on);

  /**
   * Presses a control: a button, a link, a row, a tab, a box, a field.
   *
   * @param id whole node id, such as {@code preprov-landing/provision}
   */
  Rehearsal click(String id);

  /**
   * Chooses a row of a list, or a tab.
   *
   * @param id whole node id, such as {@code provisioning-menu/pre-provision}
   */
  Rehearsal select(String id);

  /**
   * Types into a field, in place of what stood there. A secret is written down nowhere.
   *
   * @param id whole node id, such as {@code entra-signin/username}
   */
  Rehearsal type(String id, String text);

  /** Ticks a box; one that is ticked stays so, and nothing is done. */
  Rehearsal check(String id);

  /** Clears a box; one that is clear stays so, and nothing is done. */
  Rehearsal uncheck(String id);

  /** Presses a key or chord once, see {@link #key(String, int)}. */
  default Rehearsal key(String chord) {
    return key(chord, 1);
  }

  /**
   * Presses a key or chord, each time for itself. {@code ENTER} presses the page's own button. The
   * keys by which a page is moved in, such as {@code TAB} and the arrows, are not the device's.
   *
   * @param chord such as {@code WIN}, {@code CTRL+SHIFT+D}, {@code SHIFT+F10}
   * @param times how often, 1 to 1000
   */
  Rehearsal key(String chord, int times);

  /** Lets virtual time pass, not negative. */
  Rehearsal passes(Duration time);

  /** Lets virtual time pass until a screen is shown, four hours at most. */
  Rehearsal waitFor(String screen);

  /** Lets virtual time pass until a screen is shown; fails if it does not come in time. */
  Rehearsal waitFor(String screen, Duration limit);

  /**
   * Changes one setting of the simulation profile while it runs.
   *
   * @param path such as {@code tenant.usersMayJoin}
   * @param value as a script writes it
   */
  Rehearsal set(String path, String value);

  /**
   * Switches a failure on.
   *
   * @param words its id, and the details that scripts have: {@code ID at PLACE for 2}
   */
  Rehearsal fault(String words);

  /** Switches a failure off. */
  Rehearsal clearFault(String id);

  /** Expects that a screen is shown now. */
  Rehearsal showsScreen(String screen);

  /** Expects that a text of the screen contains the words; line breaks are no matter. */
  Rehearsal showsText(String words);

  /** Expects that no text of the screen contains the words. */
  Rehearsal showsNoText(String words);

  /** Expects that a control is there and can be used; by its whole node id. */
  Rehearsal enabled(String id);

  /** Expects that a control is there and cannot be used now; by its whole node id. */
  Rehearsal disabled(String id);

  /** Expects that a control is not there; by its whole node id, of whichever screen. */
  Rehearsal absent(String id);

  /**
   * Plays a script from here on. All of it is played; then the expectations that it failed are told
   * in one error. What the screen does not offer is recorded, as always in scripts.
   */
  Rehearsal play(String script);

  /** Plays a script from a file, see {@link #play(String)}. */
  Rehearsal play(Path script);

  /** The id of the screen that is shown now, {@code off} for none. */
  String screen();

  /** The screen that is shown now in words. */
  String text();

  /** Whole node ids of what the screen offers, in reading order, also what is disabled. */
  List<String> controls();

  /** Virtual time since the run began. */
  Duration now();

  /** The lines of the journal so far; {@code oobesim replay} plays them again. */
  List<String> journal();

  /** A picture of the screen, drawn off stage for a display of 1280 by 800 pixels. */
  default Screenshot screenshot() {
    return screenshot(1280, 800);
  }

  /** A picture of the screen, drawn off stage for a display of that size in pixels. */
  default Screenshot screenshot(int width, int height) {
    return screenshot(width, height, 1);
  }

  /**
   * A picture of the screen, drawn off stage.
   *
   * @param width of the display, in its own pixels
   * @param height of the display, in its own pixels
   * @param scale how many pixels of the picture one of the display has in a row, 1 to 4
   */
  Screenshot screenshot(int width, int height, double scale);

  /** Ends the run in order: the journal gets its last line. */
  @Override
  void close();
}
