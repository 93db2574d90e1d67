// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.StatusPages;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;

/**
 * Everything that is true outside the screen at one moment of a run.
 *
 * @param around what was decided before and outside the run
 * @param state what has happened to the device so far
 * @param form what was chosen and typed on the pages
 * @param console the console window over the page
 * @param scanned what stood in the code that the companion app on the technician's phone has read
 *     last
 * @param now virtual time since the run began
 * @param seed decides whatever is left to chance, such as random digits of a name
 */
public record World(
    Surroundings around,
    DeviceState state,
    Form form,
    ConsoleState console,
    Optional<String> scanned,
    Duration now,
    long seed) {
  /** Without a console window. */
  public World(Surroundings around, DeviceState state, Form form, Duration now, long seed) {
    this(around, state, form, ConsoleState.NONE, Optional.empty(), now, seed);
  }

  /** The world before anybody presses the power button. */
  public static World before(Surroundings around, long seed) {
    return new World(around, DeviceState.FACTORY, Form.EMPTY, Duration.ZERO, seed);
  }

  /** With other surroundings. */
  public World with(Surroundings other) {
    return new World(other, state, form, console, scanned, now, seed);
  }

  /** With the device changed. */
  public World device(UnaryOperator<DeviceState> change) {
    return new World(around, change.apply(state), form, console, scanned, now, seed);
  }

  /** With the form changed. */
  public World form(UnaryOperator<Form> change) {
    return new World(around, state, change.apply(form), console, scanned, now, seed);
  }

  /** With the console window changed. */
  public World console(UnaryOperator<ConsoleState> change) {
    return new World(around, state, form, change.apply(console), scanned, now, seed);
  }

  /** After the companion app has read a code. */
  public World scanned(String code) {
    return new World(around, state, form, console, Optional.of(code), now, seed);
  }

  /** At another moment. */
  public World at(Duration moment) {
    return new World(around, state, form, console, scanned, moment, seed);
  }

  /** The status page that counts as things are; empty where nothing was assigned. */
  public Optional<EspSettings> statusPage() {
    return state.mode().byDevice()
        ? StatusPages.forDevices(around.statusPages())
        : StatusPages.forUsers(around.statusPages());
  }

  /**
   * Whether there is a page to show for the device's half; the tenant's default one, if nobody
   * changed it, hides, and so does a custom policy.
   */
  public boolean statusPageShown() {
    return showsProgress() && !around.circumstances().conduct().skipDeviceStatusPage();
  }

  /** The same of the user's half. */
  public boolean userStatusPageShown() {
    return showsProgress() && !around.circumstances().conduct().skipUserStatusPage();
  }

  private boolean showsProgress() {
    return statusPage().map(EspSettings::showProgress).orElse(false);
  }

  /** A failure that was switched on by hand. */
  public Optional<InjectedFault> injected(String failure) {
    // Asked for each entry of the catalogue at each place, so without a stream.
    for (InjectedFault fault : around.faults()) {
      if (fault.id().equals(failure)) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a failure that is switched on spoils an attempt.
   *
   * @param usual how many attempts it spoils where nobody said, or {@link InjectedFault#EVERY}
   * @param fresh the attempt begins now and is not counted yet
   */
  public boolean spoilt(String failure, int usual, boolean fresh) {
    int counted = state.tally().strikes().getOrDefault(failure, 0);
    int attempt = fresh ? counted + 1 : Math.max(counted, 1);
    return injected(failure).filter(fault -> fault.spoils(attempt, usual, seed)).isPresent();
  }

  /** With something that happened now. */
  public World logged(EventKind kind) {
    return logged(kind, Subject.NOTHING, Detail.NONE);
  }

  /** With something that happened now to something that has a name, which may be empty. */
  public World logged(EventKind kind, String name) {
    return logged(kind, new Subject.Named(name), Detail.NONE);
  }

  /** With something that happened now, and what else is known of it. */
  public World logged(EventKind kind, Subject subject, Detail detail) {
    LoggedEvent event = new LoggedEvent(now, kind, subject, detail);
    return device(d -> d.withHistory(d.history().withLog(d.history().log().with(List.of(event)))));
  }
}
