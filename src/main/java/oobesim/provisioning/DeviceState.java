// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import oobesim.provisioning.plan.EspRun;
import oobesim.provisioning.plan.PhaseRun;

/**
 * What has happened to the device so far.
 *
 * @param mode in which half of its life it is
 * @param profile the deployment profile it has downloaded
 * @param choices what was chosen on the first pages
 * @param computerName the name it was given, empty for the factory's
 * @param user who has signed in
 * @param technician times of the technician flow
 * @param esp the run of the status page
 * @param failure what made the last attempt fail
 * @param tally small counts
 * @param history what it has behind it
 * @param preparation what the device preparation page waits for, the second generation's
 * @param unwatched what the agent installs without any page that waits for it
 */
public record DeviceState(
    DeviceMode mode,
    Optional<ProfileCopy> profile,
    Choices choices,
    String computerName,
    Optional<String> user,
    TechnicianRun technician,
    EspRun esp,
    Optional<Failure> failure,
    Tally tally,
    History history,
    Optional<PhaseRun> preparation,
    List<PhaseRun> unwatched) {
  /** A device that has never been switched on. */
  public static final DeviceState FACTORY =
      new DeviceState(
          DeviceMode.FRESH,
          Optional.empty(),
          Choices.NONE,
          "",
          Optional.empty(),
          TechnicianRun.NONE,
          EspRun.NONE,
          Optional.empty(),
          Tally.ZERO,
          History.NONE,
          Optional.empty(),
          List.of());

  public DeviceState {
    unwatched = List.copyOf(unwatched);
  }

  /**
   * Small counts and marks.
   *
   * @param winPresses how often the left Windows key was released in a row
   * @param strikes at how many attempts each injected failure was looked at
   * @param updated whether the critical update is installed
   * @param menuAtSignIn whether the provisioning menu was opened from the sign-in page
   * @param recorded whether Intune has a record of an enrolment of this run; a reset leaves it
   * @param phoneAsked how often a person's phone was asked to approve a sign-in
   * @param presence what people have left on the device by using it
   */
  public record Tally(
      int winPresses,
      Map<String, Integer> strikes,
      boolean updated,
      boolean menuAtSignIn,
      boolean recorded,
      int phoneAsked,
      Presence presence) {
    /** All zero. */
    public static final Tally ZERO = new Tally(0, Map.of(), false, false, false, 0, Presence.NONE);

    public Tally {
      strikes = strikes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(strikes));
    }

    /** With another count of key presses. */
    public Tally withWinPresses(int presses) {
      return new Tally(presses, strikes, updated, menuAtSignIn, recorded, phoneAsked, presence);
    }

    /** With one more attempt at which a failure was looked at. */
    public Tally struck(String failure) {
      Map<String, Integer> more = new TreeMap<>(strikes);
      more.merge(failure, 1, Integer::sum);
      return new Tally(winPresses, more, updated, menuAtSignIn, recorded, phoneAsked, presence);
    }

    /** With the critical update installed. */
    public Tally withUpdate() {
      return new Tally(winPresses, strikes, true, menuAtSignIn, recorded, phoneAsked, presence);
    }

    /** With the place from which the menu was opened. */
    public Tally withMenuAtSignIn(boolean there) {
      return new Tally(winPresses, strikes, updated, there, recorded, phoneAsked, presence);
    }

    /** With or without a record in Intune. */
    public Tally withRecord(boolean there) {
      return new Tally(winPresses, strikes, updated, menuAtSignIn, there, phoneAsked, presence);
    }

    /** With one more sign-in that a phone was asked to approve. */
    public Tally withPhoneAsked() {
      return new Tally(
          winPresses, strikes, updated, menuAtSignIn, recorded, phoneAsked + 1, presence);
    }

    /** With something else left by people. */
    public Tally with(Presence other) {
      return new Tally(winPresses, strikes, updated, menuAtSignIn, recorded, phoneAsked, other);
    }
  }

  /** In another half of its life. */
  public DeviceState withMode(DeviceMode other) {
    return with(draft -> draft.mode = other);
  }

  /** With another downloaded profile, or none. */
  public DeviceState withProfile(Optional<ProfileCopy> copy) {
    return with(draft -> draft.profile = copy);
  }

  /** With other choices. */
  public DeviceState withChoices(Choices other) {
    return with(draft -> draft.choices = other);
  }

  /** With another name. */
  public DeviceState withComputerName(String name) {
    return with(draft -> draft.computerName = name);
  }

  /** With somebody signed in. */
  public DeviceState withUser(Optional<String> upn) {
    return with(draft -> draft.user = upn);
  }

  /** With other technician times. */
  public DeviceState withTechnician(TechnicianRun run) {
    return with(draft -> draft.technician = run);
  }

  /** With another run of the status page. */
  public DeviceState withEsp(EspRun run) {
    return with(draft -> draft.esp = run);
  }

  /** With another last failure, or none. */
  public DeviceState withFailure(Optional<Failure> last) {
    return with(draft -> draft.failure = last);
  }

  /** With other counts. */
  public DeviceState withTally(Tally other) {
    return with(draft -> draft.tally = other);
  }

  /** With another history. */
  public DeviceState withHistory(History other) {
    return with(draft -> draft.history = other);
  }

  /** With another run of the device preparation page, or none. */
  public DeviceState withPreparation(Optional<PhaseRun> run) {
    return with(draft -> draft.preparation = run);
  }

  /** With other work that no page waits for. */
  public DeviceState withUnwatched(List<PhaseRun> runs) {
    return with(draft -> draft.unwatched = runs);
  }

  /** With everything that the agent works at changed, on whichever page it was begun. */
  public DeviceState working(UnaryOperator<PhaseRun> change) {
    return withEsp(esp.with(change))
        .withPreparation(preparation.map(change))
        .withUnwatched(unwatched.stream().map(change).toList());
  }

  /** Everything that the agent was given to do and that no page has put away. */
  public List<PhaseRun> work() {
    List<PhaseRun> work = new ArrayList<>(esp.phases().values());
    preparation.ifPresent(work::add);
    work.addAll(unwatched);
    return List.copyOf(work);
  }

  /** What is on the device at a moment, put away or not. */
  public Installations apps(Duration now) {
    Installations apps = history.apps();
    for (PhaseRun run : work()) {
      apps = apps.with(run, now);
    }
    return apps;
  }

  /** Without its pages' runs: what they have done, seen or unseen, is kept. */
  public DeviceState putAway(Duration now) {
    return withHistory(history.withApps(apps(now)))
        .withEsp(EspRun.NONE)
        .withPreparation(Optional.empty())
        .withUnwatched(List.of());
  }

  /** Whether the profile that the device knows joins it to a domain as well. */
  public boolean hybrid() {
    return profile.filter(copy -> copy.profile().hybrid()).isPresent();
  }

  /**
   * Whether the profile that the device knows makes everybody an administrator. Without a profile
   * whoever sets a device up becomes one; device preparation makes standard users.
   */
  public boolean administrators() {
    return profile.map(copy -> copy.profile().administrators()).orElse(preparation.isEmpty());
  }

  /** Whether a milestone was reached. */
  public boolean has(Milestone milestone) {
    return history.has(milestone);
  }

  /** With one more milestone. */
  public DeviceState reached(Milestone milestone) {
    return withHistory(history.with(milestone));
  }

  /** A copy in which one thing is changed, so that a further one is written down once. */
  private static final class Draft {
    private DeviceMode mode;
    private Optional<ProfileCopy> profile;
    private Choices choices;
    private String computerName;
    private Optional<String> user;
    private TechnicianRun technician;
    private EspRun esp;
    private Optional<Failure> failure;
    private Tally tally;
    private History history;
    private Optional<PhaseRun> preparation;
    private List<PhaseRun> unwatched;

    private Draft(DeviceState state) {
      this.mode = state.mode;
      this.profile = state.profile;
      this.choices = state.choices;
      this.computerName = state.computerName;
      this.user = state.user;
      this.technician = state.technician;
      this.esp = state.esp;
      this.failure = state.failure;
      this.tally = state.tally;
      this.history = state.history;
      this.preparation = state.preparation;
      this.unwatched = state.unwatched;
    }

    private DeviceState done() {
      return new DeviceState(
          mode,
          profile,
          choices,
          computerName,
          user,
          technician,
          esp,
          failure,
          tally,
          history,
          preparation,
          unwatched);
    }
  }

  private DeviceState with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }
}
