// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import oobesim.instructor.Bench;
import oobesim.instructor.Change;
import oobesim.instructor.Ending;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Notice;
import oobesim.instructor.OpenFile;
import oobesim.page.ScreenId;
import oobesim.screen.Screen;
import oobesim.ui.render.ScreenView;
import oobesim.ui.trainee.bar.AroundState;
import oobesim.ui.trainee.bar.DeviceBar;
import oobesim.ui.trainee.bar.WinCount;
import oobesim.ui.trainee.text.WindowText;

/** What the simulator offers around the device, kept up to date with the run. */
final class AroundDevice implements Commander.Around {

  private final Bench bench;
  private final WindowText text;
  private final Parts parts;
  private final Host host;
  private final JournalKeeping journal;
  private final FullScreenWords fullScreen;
  private final Assistance assistance;
  private final WinCount winCount = new WinCount();
  private boolean waits;

  /**
   * The nodes that it keeps up to date.
   *
   * @param aside what stands beside the device
   * @param sign the sign over the display of a device that is off
   * @param words what is said over the display
   * @param bar the bar
   * @param view the display
   * @param layout bar and desk
   */
  record Parts(
      Aside aside,
      PowerSign sign,
      PassingWords words,
      DeviceBar bar,
      ScreenView view,
      WindowLayout layout) {}

  /**
   * What is a matter of the window.
   *
   * @param clock real time since the window opened
   * @param saver asks for a file with a suggested name
   * @param leaving told that another run is about to take the device
   * @param resumed told that another run is open now
   * @param tell says something in the bar
   */
  record Host(
      Supplier<Duration> clock,
      Function<String, Optional<Path>> saver,
      Runnable leaving,
      Consumer<OpenFile> resumed,
      Consumer<String> tell) {}

  AroundDevice(Bench bench, WindowText text, Parts parts, Host host) {
    this.bench = bench;
    this.text = text;
    this.parts = parts;
    this.host = host;
    journal = new JournalKeeping(bench, text);
    fullScreen = new FullScreenWords(text);
    assistance = new Assistance(text, parts.view(), parts.layout(), host.tell());
  }

  @Override
  public void togglePeople() {
    parts.aside().togglePeople();
  }

  @Override
  public void togglePhone() {
    parts.aside().togglePhone();
  }

  @Override
  public void toggleOutcome() {
    parts.aside().toggleOutcome();
  }

  @Override
  public void saveJournal() {
    tell(journal.save(host.saver()));
  }

  @Override
  public void backToRunBefore() {
    if (bench.fileBefore().isPresent()) {
      host.leaving().run();
      bench.backToRunBefore();
      bench.file().ifPresent(host.resumed());
      tell(text.text("status.run-before"));
    }
  }

  @Override
  public Assistance assistance() {
    return assistance;
  }

  private void tell(String words) {
    if (!words.isEmpty()) {
      host.tell().accept(words);
    }
  }

  /** Whether something is shown that real time alone will take away. */
  boolean waits() {
    return waits;
  }

  /** Tells which rules were broken, unless somebody is still to find out what is wrong. */
  void tellNews(Change change) {
    List<String> titles = bench.news(change).stream().map(Notice::title).map(text::say).toList();
    if (!titles.isEmpty() && bench.run().filter(LiveRun::exercise).isEmpty()) {
      tell(text.text("status.notice", "titles", String.join("; ", titles)));
    }
  }

  /**
   * Brings everything up to date with the run.
   *
   * @param barAway whether the bar is out of sight
   * @param note what the bar tells now, may be empty
   */
  void refresh(boolean barAway, String note) {
    Optional<LiveRun> run = bench.run();
    Duration now = host.clock().get();
    boolean off = run.filter(it -> !it.on() && !Ending.putAway(it)).isPresent();
    parts.aside().refresh();
    parts.sign().setOff(off);
    boolean narrow = parts.bar().brief();
    String usual =
        fullScreen.at(
            now, new FullScreenWords.Look(barAway, off, narrow, bench.askingPower(), note));
    String aid = assistance.words(now);
    String said = aid.isEmpty() ? usual : aid;
    AroundState state = state(run, now);
    parts.words().say(said);
    parts.bar().showAround(state);
    waits = !said.isEmpty() || winCount.vanishes();
    tell(journal.news());
  }

  private AroundState state(Optional<LiveRun> run, Duration now) {
    Optional<Screen> screen = run.map(LiveRun::screen);
    int counted = run.map(device -> device.world().state().tally().winPresses()).orElse(0);
    boolean menu = screen.filter(shown -> shown.id() == ScreenId.PROVISIONING_MENU).isPresent();
    return new AroundState(
        winCount.at(counted, menu, now),
        screen.filter(Screen::secretsAsked).isPresent(),
        parts.aside().peopleShown(),
        parts.aside().ended(),
        bench.fileBefore().isPresent());
  }
}
