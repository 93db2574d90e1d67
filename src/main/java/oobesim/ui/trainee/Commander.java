// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import oobesim.instructor.Bench;
import oobesim.instructor.Pace;
import oobesim.session.Input;
import oobesim.ui.theme.Zoom;
import oobesim.ui.trainee.bar.BarActions;
import oobesim.ui.trainee.bar.Command;

/**
 * Carries out what a person wants of the simulator, from the bar or by keys. What the bench does is
 * shown because the bench tells it; the rest is shown when a command is done.
 */
final class Commander implements BarActions {
  private final Bench bench;
  private final Places places;
  private final LedWindow led;

  /** What stands beside the device, and what becomes of its runs. */
  interface Around {
    void togglePeople();

    void togglePhone();

    void toggleOutcome();

    void saveJournal();

    void backToRunBefore();

    /** What makes the window easier on the eyes. */
    Assistance assistance();
  }

  /** The simulator's own pages. */
  interface Pages {
    void toggleStart();

    void toggleDrills();

    void toggleAbout();

    void showRemarks();

    void toggleSettings();

    void toggleFailures();

    void toggleExplained();
  }

  /** Where the keyboard is, and which of several devices is shown. */
  interface Keyboard {
    void switchPlace();

    void switchBack();

    void openKeys();

    void nextPlace();
  }

  /** What is a matter of the window. */
  interface Places {
    void pick();

    void open(Path file);

    void startAgain();

    boolean covered();

    /** Whether a page holds virtual time; that of a help desk does not. */
    boolean timeHeld();

    void refresh();

    Pages pages();

    Around around();

    Keyboard keyboard();

    /** Whether a command is not to be had now; then the person was told why. */
    boolean locked(Command command);

    /** Tells what was typed on the display and not told yet. */
    void tellTyped();
  }

  Commander(Bench bench, Places places, LedWindow led) {
    this.bench = bench;
    this.places = places;
    this.led = led;
  }

  LedWindow led() {
    return led;
  }

  @Override
  public void command(Command command) {
    if (places.locked(command)) {
      return;
    }
    switch (command) {
      case ABOUT -> places.pages().toggleAbout();
      case START_PAGE -> places.pages().toggleStart();
      case DRILLS -> places.pages().toggleDrills();
      case OPEN -> places.pick();
      case START_AGAIN -> places.startAgain();
      case REMARKS -> places.pages().showRemarks();
      case SETTINGS -> places.pages().toggleSettings();
      case FAILURES -> places.pages().toggleFailures();
      case EXPLAIN -> places.pages().toggleExplained();
      case FULL_SCREEN -> led.toggleFullScreen();
      case STATION -> led.openStation();
      case SWITCH_PLACE -> places.keyboard().switchPlace();
      case SWITCH_BACK -> places.keyboard().switchBack();
      case JUMP -> jump();
      case NEXT_PLACE -> places.keyboard().nextPlace();
      case PEOPLE -> places.around().togglePeople();
      case COMPANION -> places.around().togglePhone();
      case OUTCOME -> places.around().toggleOutcome();
      case SAVE_JOURNAL -> places.around().saveJournal();
      case RUN_BEFORE -> places.around().backToRunBefore();
      case HIGH_CONTRAST -> places.around().assistance().turnContrast();
      case LESS_MOTION -> places.around().assistance().turnMotion();
      case PAUSE -> bench.change(Pace::toggled);
      case LARGER -> places.around().assistance().zoom(Zoom::larger);
      case SMALLER -> places.around().assistance().zoom(Zoom::smaller);
      case USUAL_SIZE -> places.around().assistance().zoom(now -> Zoom.USUAL);
      case FASTER -> bench.change(Pace::faster);
      case SLOWER -> bench.change(Pace::slower);
      case POWER, CABLE, WIFI, INTERNET, TAKE_BACK, WIN, KEYS -> onDevice(command);
    }
    places.refresh();
  }

  /** A covered device cannot be reached, not even by its switches: nobody could see what comes. */
  private void onDevice(Command command) {
    if (places.covered()) {
      return;
    }
    switch (command) {
      case POWER -> bench.pressPower();
      case CABLE -> bench.toggleCable();
      case WIFI -> bench.toggleWifi();
      case INTERNET -> bench.toggleInternet();
      case TAKE_BACK -> bench.takeBack();
      case WIN -> chord("WIN");
      case KEYS -> places.keyboard().openKeys();
      default -> throw new IllegalArgumentException("not of the device: " + command);
    }
  }

  private void jump() {
    if (!places.timeHeld()) {
      bench.jump();
    }
  }

  @Override
  public void chord(String chord) {
    if (!places.covered()) {
      places.tellTyped();
      places.around().assistance().answer(chord);
      bench.apply(new Input.Key(chord, 1));
      places.refresh();
    }
  }

  @Override
  public void surround(Input change) {
    if (!places.covered()) {
      bench.apply(change);
    }
  }

  @Override
  public void speed(double factor) {
    bench.change(pace -> pace.at(factor));
  }

  @Override
  public void open(Path file) {
    places.open(file);
  }
}
