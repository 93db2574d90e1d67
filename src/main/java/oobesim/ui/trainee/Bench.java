// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.Network;
import oobesim.provisioning.NetworkLink;
import oobesim.session.Input;
import oobesim.ui.trainee.bar.BarState;
import oobesim.ui.trainee.run.FileOpener;
import oobesim.ui.trainee.run.FileReport;
import oobesim.ui.trainee.run.LiveRun;
import oobesim.ui.trainee.run.LiveSettings;
import oobesim.ui.trainee.run.Notice;
import oobesim.ui.trainee.run.OpenFile;
import oobesim.ui.trainee.run.Opening;
import oobesim.ui.trainee.run.Pace;
import oobesim.ui.trainee.run.PowerSwitch;

/** The device on the bench with the file that is rehearsed on it; knows no node. */
final class Bench {
  private static final Duration NOTE = Duration.ofSeconds(8);

  private final FileOpener opener;
  private final PowerSwitch power = new PowerSwitch();
  private Optional<Opening.Ready> open = Optional.empty();
  private List<Notice> told = List.of();
  private Pace pace;
  private Duration clock = Duration.ZERO;
  private String note = "";
  private Duration noteUntil = Duration.ZERO;

  Bench(FileOpener opener, Pace pace) {
    this.opener = opener;
    this.pace = pace;
  }

  /** Reads a file; if it can be rehearsed, it takes the place of the one before. */
  Opening open(Path path) {
    return adopt(opener.open(path));
  }

  /** Begins a run of a profile that was read before. */
  Opening start(OpenFile file) {
    return adopt(opener.start(file));
  }

  private Opening adopt(Opening opening) {
    if (opening instanceof Opening.Ready ready) {
      end();
      open = Optional.of(ready);
      told = List.of();
    }
    return opening;
  }

  /** Ends the run in order. */
  void end() {
    run().ifPresent(LiveRun::end);
    open = Optional.empty();
  }

  Optional<OpenFile> file() {
    return open.map(Opening.Ready::file);
  }

  Optional<LiveRun> run() {
    return open.map(Opening.Ready::run);
  }

  /** Says something in the bar for a short while. */
  void tell(String words) {
    note = words;
    noteUntil = clock.plus(NOTE);
  }

  /** The rules that the run has just broken, each told once. */
  List<Notice> news() {
    List<Notice> all = run().map(LiveRun::notices).orElse(List.of());
    List<Notice> fresh = all.stream().filter(notice -> !told.contains(notice)).toList();
    told = all;
    return fresh;
  }

  /** All that can be told about the open file and its run. */
  Optional<FileReport> report() {
    return open.map(now -> FileReport.of(now.file(), now.run().notices()));
  }

  Pace pace() {
    return pace;
  }

  void change(UnaryOperator<Pace> change) {
    pace = change.apply(pace);
  }

  void apply(Input input) {
    run().ifPresent(run -> run.apply(input));
  }

  /** The settings of the run, none before a file could be opened. */
  Optional<LiveSettings> settings() {
    return open.map(now -> new LiveSettings(now.run(), now.file().profile()));
  }

  /** Whether a failure is switched on by hand in the run. */
  boolean switched(String failure) {
    return run().stream()
        .flatMap(run -> run.world().around().faults().stream())
        .anyMatch(fault -> fault.id().equals(failure));
  }

  /** Lets real time pass: for the bar always, for the device unless a page covers it. */
  void pass(Duration real, boolean covered, boolean powerHeld) {
    clock = clock.plus(real);
    if (!covered) {
      run().ifPresent(run -> run.pass(real, pace));
      run()
          .flatMap(run -> power.hold(clock, powerHeld, run.on()))
          .ifPresent(on -> apply(new Input.Power(on)));
    }
  }

  /** Presses the power button. */
  void pressPower() {
    run().flatMap(run -> power.press(clock, run.on())).ifPresent(on -> apply(new Input.Power(on)));
  }

  /** Plugs the cable in, or out. */
  void toggleCable() {
    toggle(NetworkLink.WIRED);
  }

  /** Connects by radio, or cuts it. */
  void toggleWifi() {
    toggle(NetworkLink.WIFI);
  }

  private void toggle(NetworkLink link) {
    network()
        .map(now -> now.link() == link ? NetworkLink.NONE : link)
        .ifPresent(next -> apply(new Input.Link(next)));
  }

  /** Switches the internet behind the link. */
  void toggleInternet() {
    network().ifPresent(now -> apply(new Input.Internet(!now.internet())));
  }

  private Optional<Network> network() {
    return run().map(run -> run.world().around().network());
  }

  /** What the bar is to show. */
  BarState state(boolean fullScreen, boolean covered) {
    return new BarState(
        run().map(this::line),
        pace,
        power.asking(clock),
        clock.compareTo(noteUntil) < 0 ? note : "",
        report().map(about -> about.findings().size() + about.notices().size()).orElse(0),
        fullScreen,
        covered);
  }

  private BarState.DeviceLine line(LiveRun run) {
    Network network = run.world().around().network();
    return new BarState.DeviceLine(
        run.on(),
        network.link(),
        network.internet(),
        network.domainController(),
        !network.vpn().equals("none"),
        run.now(),
        run.untilNext());
  }

  /** The name of the open profile. */
  Optional<String> profileName() {
    return file().map(OpenFile::profile).map(SimulationProfile::name);
  }
}
