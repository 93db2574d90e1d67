// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import oobesim.instructor.Bench;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Pace;
import oobesim.session.Input;
import oobesim.ui.trainee.bar.BarActions;
import oobesim.ui.trainee.bar.Command;

/** Carries out what a person wants of the simulator, from the bar or by keys. */
final class Commander implements BarActions {
  private final Bench bench;
  private final Places places;

  /** What is a matter of the window. */
  interface Places {
    void showStart();

    void pick();

    void open(Path file);

    void startAgain();

    void toggleAbout();

    void showRemarks();

    void toggleSettings();

    void toggleFailures();

    void toggleFullScreen();

    void switchPlace();

    void openKeys();

    boolean covered();

    void refresh();

    /** Tells what was typed on the display and not told yet. */
    void reportTexts();
  }

  Commander(Bench bench, Places places) {
    this.bench = bench;
    this.places = places;
  }

  @Override
  public void command(Command command) {
    switch (command) {
      case ABOUT -> places.toggleAbout();
      case START_PAGE -> places.showStart();
      case OPEN -> places.pick();
      case START_AGAIN -> places.startAgain();
      case REMARKS -> places.showRemarks();
      case SETTINGS -> places.toggleSettings();
      case FAILURES -> places.toggleFailures();
      case FULL_SCREEN -> places.toggleFullScreen();
      case SWITCH_PLACE -> places.switchPlace();
      case PAUSE -> bench.change(Pace::toggled);
      case FASTER -> bench.change(Pace::faster);
      case SLOWER -> bench.change(Pace::slower);
      case POWER, CABLE, WIFI, INTERNET, JUMP, WIN, KEYS -> onDevice(command);
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
      case JUMP -> bench.run().ifPresent(LiveRun::jump);
      case WIN -> chord("WIN");
      case KEYS -> places.openKeys();
      default -> throw new IllegalArgumentException("not of the device: " + command);
    }
  }

  @Override
  public void chord(String chord) {
    if (!places.covered()) {
      places.reportTexts();
      bench.apply(new Input.Key(chord, 1));
      places.refresh();
    }
  }

  @Override
  public void surround(Input change) {
    if (!places.covered()) {
      bench.apply(change);
      places.refresh();
    }
  }

  @Override
  public void speed(double factor) {
    bench.change(pace -> pace.at(factor));
    places.refresh();
  }

  @Override
  public void open(Path file) {
    places.open(file);
  }
}
