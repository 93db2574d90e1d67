// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.statechart.Guard;

/**
 * One entry of the failure catalogue; what is said of it stands in {@link FailureWords}.
 *
 * @param id its stable kebab-case id
 * @param codes result codes; the first is shown
 * @param onWindows10 the code that Windows 10 shows in its place
 * @param place where it strikes: {@code PHASE/TASK} of the status page, or a screen id
 * @param alsoAt other places where it strikes: the same cause meets people elsewhere than devices
 * @param when the condition under which it strikes; empty for one that is only injected, that a
 *     chart records or that a mishap brings
 * @param broughtBy what goes wrong by the world's own rules when this failure is met
 * @param injected whether it can be switched on by hand
 * @param onlyIf what must hold as well before one that is switched on strikes
 * @param after how long after its place was reached it strikes
 * @param lasts how long what is tried at its place takes in vain, empty for as long as ever
 * @param effect what it does to the run
 * @param leaves what the device has behind it once it was met
 * @param refuses what is not given at all while it strikes, as opposed to what is tried in vain
 * @param detection what the agent's log then says of every app that it looks for
 * @param knowledge what helps a person
 */
public record FailureEntry(
    String id,
    List<String> codes,
    Optional<String> onWindows10,
    String place,
    List<String> alsoAt,
    Optional<Guard> when,
    Optional<Mishap> broughtBy,
    boolean injected,
    Optional<Guard> onlyIf,
    Duration after,
    Optional<Duration> lasts,
    Effect effect,
    Optional<Milestone> leaves,
    Optional<Refusal> refuses,
    Optional<String> detection,
    Knowledge knowledge) {
  public FailureEntry {
    codes = List.copyOf(codes);
    alsoAt = List.copyOf(alsoAt);
  }

  /** Every place where it strikes, its main one first. */
  public List<String> places() {
    return Stream.concat(Stream.of(place), alsoAt.stream()).toList();
  }

  /** Whether it strikes at a place, as the catalogue has it. */
  boolean strikesAt(String one) {
    return place.equals(one) || alsoAt.contains(one);
  }

  /** The code that pages show, empty if there is none. */
  public String code() {
    return codes.isEmpty() ? "" : codes.getFirst();
  }

  /** The code that the pages of a version of Windows show, empty if there is none. */
  String code(WindowsVersion windows) {
    return onWindows10.filter(code -> windows == WindowsVersion.WINDOWS_10).orElseGet(this::code);
  }

  /**
   * How many attempts it spoils once it is switched on and nobody says how many. Where trying again
   * alone helps, it has to: the next attempt goes well. Else it is {@link InjectedFault#EVERY}.
   */
  public int usualAttempts() {
    return knowledge.retry().equals(Knowledge.ALONE) ? 1 : InjectedFault.EVERY;
  }

  /** What a failure does to the run. */
  public enum Effect {
    /** It ends what was being tried. */
    FAILS,
    /** The run goes on; what an administrator or a log would tell is noted. */
    NOTED,
    /** What was being tried never ends by itself. */
    STALLS;

    /** The word in the catalogue file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a service does not give. */
  public enum Refusal {
    /** The device is not enrolled. */
    ENROLMENT,
    /** The service that has the profile does not answer, not even that there is none. */
    ANSWER,
    /** Autopilot itself does not run: a profile that stands on the device is not read either. */
    AUTOPILOT;

    /** The word in the catalogue file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Refusal> of(String word) {
      return Stream.of(values()).filter(refusal -> refusal.word().equals(word)).findFirst();
    }
  }

  /**
   * What helps a person, without words.
   *
   * @param scenarios in which scenarios it can be met
   * @param retry whether Retry helps: alone, after-fix, sometimes, no
   * @param reset whether Reset helps, likewise
   * @param sources where it is documented
   * @param confidence documented, observed, inferred or disputed
   */
  public record Knowledge(
      List<String> scenarios, String retry, String reset, List<String> sources, String confidence) {
    private static final String ALONE = "alone";

    public Knowledge {
      scenarios = List.copyOf(scenarios);
      sources = List.copyOf(sources);
    }
  }
}
