// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.UserType;
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
    Optional<PhaseRun> preparation) {
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
          Optional.empty());

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
      strikes = java.util.Collections.unmodifiableMap(new TreeMap<>(strikes));
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
    return new DeviceState(
        other,
        profile,
        choices,
        computerName,
        user,
        technician,
        esp,
        failure,
        tally,
        history,
        preparation);
  }

  /** With another downloaded profile, or none. */
  public DeviceState withProfile(Optional<ProfileCopy> copy) {
    return new DeviceState(
        mode,
        copy,
        choices,
        computerName,
        user,
        technician,
        esp,
        failure,
        tally,
        history,
        preparation);
  }

  /** With other choices. */
  public DeviceState withChoices(Choices other) {
    return new DeviceState(
        mode,
        profile,
        other,
        computerName,
        user,
        technician,
        esp,
        failure,
        tally,
        history,
        preparation);
  }

  /** With another name. */
  public DeviceState withComputerName(String name) {
    return new DeviceState(
        mode, profile, choices, name, user, technician, esp, failure, tally, history, preparation);
  }

  /** With somebody signed in. */
  public DeviceState withUser(Optional<String> upn) {
    return new DeviceState(
        mode,
        profile,
        choices,
        computerName,
        upn,
        technician,
        esp,
        failure,
        tally,
        history,
        preparation);
  }

  /** With other technician times. */
  public DeviceState withTechnician(TechnicianRun run) {
    return new DeviceState(
        mode, profile, choices, computerName, user, run, esp, failure, tally, history, preparation);
  }

  /** With another run of the status page. */
  public DeviceState withEsp(EspRun run) {
    return new DeviceState(
        mode,
        profile,
        choices,
        computerName,
        user,
        technician,
        run,
        failure,
        tally,
        history,
        preparation);
  }

  /** With another last failure, or none. */
  public DeviceState withFailure(Optional<Failure> last) {
    return new DeviceState(
        mode,
        profile,
        choices,
        computerName,
        user,
        technician,
        esp,
        last,
        tally,
        history,
        preparation);
  }

  /** With other counts. */
  public DeviceState withTally(Tally other) {
    return new DeviceState(
        mode,
        profile,
        choices,
        computerName,
        user,
        technician,
        esp,
        failure,
        other,
        history,
        preparation);
  }

  /** With another history. */
  public DeviceState withHistory(History other) {
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
        other,
        preparation);
  }

  /** With another run of the device preparation page, or none. */
  public DeviceState withPreparation(Optional<PhaseRun> run) {
    return new DeviceState(
        mode, profile, choices, computerName, user, technician, esp, failure, tally, history, run);
  }

  /** With everything that the agent works at changed, on whichever page it was begun. */
  public DeviceState working(UnaryOperator<PhaseRun> change) {
    return withEsp(esp.with(change)).withPreparation(preparation.map(change));
  }

  /** Everything that the agent was given to do and that no page has put away. */
  public List<PhaseRun> work() {
    return Stream.concat(esp.phases().values().stream(), preparation.stream()).toList();
  }

  /** Without its pages' runs: what they have done, seen or unseen, is kept. */
  public DeviceState putAway(Duration now) {
    Installations apps = history.apps();
    for (PhaseRun run : work()) {
      apps = apps.with(run, now);
    }
    return withHistory(history.withApps(apps))
        .withEsp(EspRun.NONE)
        .withPreparation(Optional.empty());
  }

  /** Whether the profile that the device knows joins it to a domain as well. */
  public boolean hybrid() {
    return profile.filter(copy -> copy.profile().joinType() == JoinType.HYBRID).isPresent();
  }

  /** Whether the profile that the device knows makes everybody an administrator. */
  public boolean administrators() {
    return profile.filter(copy -> copy.profile().userType() == UserType.ADMINISTRATOR).isPresent();
  }

  /** Whether a milestone was reached. */
  public boolean has(Milestone milestone) {
    return history.has(milestone);
  }

  /** With one more milestone. */
  public DeviceState reached(Milestone milestone) {
    return withHistory(history.with(milestone));
  }
}
