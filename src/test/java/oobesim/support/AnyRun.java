// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import oobesim.profile.SimulationProfile;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.RunHeader;
import oobesim.session.Session;

/**
 * Random runs: words of scripts and waits, sensible and useless ones, with stretches of the way so
 * that runs get somewhere.
 */
public final class AnyRun {
  /** Every shipped profile. */
  private static final List<String> PROFILES = ShippedProfiles.names();

  /** Stretches of the ways of technicians and users; what is useless at a place does no harm. */
  private static final String[] STRETCHES = {
    "power on; wait 70; key WIN x5; select pre-provision; click next; wait 30",
    "power on; wait 70; key WIN x5; select pre-provision; click next; wait 30; click provision",
    "click provision; wait 30; wait 600",
    "wait 4000; click retry; wait 5; click provision",
    "wait 4000; click reseal; power on",
    "click yes; click yes; click skip; network wired; click next; wait 70",
    "type username joni@contoso.com; click next; type password Cloud-1; click sign-in; wait 300",
    "network wired; internet on; wait 45",
    "power on; wait 70; type username joni@contoso.com; click next; type password Cloud-1;"
        + " click sign-in; click approve; wait 60",
    "click accept; click skip; select work; click next; type username joni@contoso.com; click next;"
        + " type password Cloud-1; click sign-in; wait 300",
    "key CTRL+ALT+DEL; type username CONTOSO\\joni; type password Domain-1; click sign-in; wait 60",
    "click unlock; type username joni@contoso.com; type password Cloud-1; click sign-in; wait 60",
    "click ok; click done; wait 900; click sign-out",
    "key SHIFT+F10; type command shutdown /r /t 0; key ENTER; wait 30",
    "internet off; click retry; internet on; click next",
    "key CTRL+WIN+R; type username joni@contoso.com; type password Cloud-1; click sign-in; wait"
        + " 2000",
    "click exit; click exit",
    "wait 7; wait 600"
  };

  private static final String[] ANY = {
    "power off",
    "wait 0",
    "wait 1",
    "wait 20",
    "wait 200000",
    "key WIN",
    "key A",
    "key ENTER",
    "key CTRL+SHIFT+D",
    "key SHIFT+F10",
    "key WIN+L",
    "key CTRL+ALT+DEL",
    "internet on",
    "click accept",
    "click approve",
    "click deny",
    "click skip",
    "click next",
    "click retry",
    "click reset-device",
    "click cancel",
    "click change-account",
    "set users.0.mfa tap",
    "set network.metered true",
    "set enrollmentStatusPage.installQualityUpdates true",
    "set enrollmentStatusPage.target user",
    "click sign-out",
    "uncheck allow-manage",
    "domain-controller on",
    "set policies.blockInStatusPage 0",
    "set policies.blockInStatusPage 7",
    "set policies.restartInDeviceSetup true",
    "set tenant.usersMayJoin none",
    "select reset-device",
    "select install-package",
    "select de",
    "select Contoso-Guest",
    "select Cafe",
    "select nothing-of-that-name",
    "click back",
    "click reset",
    "click refresh",
    "click accept",
    "click sign-in",
    "click add-layout",
    "click connect",
    "click toggle-device-setup",
    "click toggle-account-setup",
    "click continue-anyway",
    "click try-again",
    "type network-key Guest-1",
    "type network-key wrong",
    "type username joni@contoso.com",
    "type username nobody@contoso.com",
    "type username  a ********",
    "type password Cloud-1",
    "type password wrong",
    "type nothing x",
    "check allow-manage",
    "network none",
    "network wifi",
    "internet off",
    "vpn on",
    "domain-controller off",
    "set device.virtual true",
    "set device.virtual false",
    "set workload.apps.0.minutes 30",
    "set workload.apps.0.detected false",
    "set workload.policies 0",
    "set criticalUpdate true",
    "set device.assignedUser a@contoso.com",
    "set nothing.of.that.name 1",
    "fault tpm-attestation-intermittent",
    "fault clear tpm-attestation-intermittent",
    "fault nothing-of-that-name",
    "companion scan",
    "companion scan  not a code ",
    "companion user joni@contoso.com",
    "companion user none",
    "companion group-tag Sales",
    "companion profile Contoso Bench"
  };

  private final List<String> journal = new ArrayList<>();
  private final List<String> screens = new ArrayList<>();
  private final Session session;

  private AnyRun(SimulationProfile profile, long seed) {
    RunHeader header = new RunHeader("windows-oobe", Optional.empty(), seed, profile);
    session = new Session(ShippedFlow.flow(), header, this::note);
  }

  private void note(JournalEntry entry) {
    journal.add(JournalText.line(entry));
  }

  /** What is done in a run, line by line; the first line names the profile. */
  public static List<String> lines(Draws any) {
    List<String> lines = new ArrayList<>(List.of(any.of(PROFILES)));
    lines.addAll(lines(any.random()));
    return lines;
  }

  /** What is done in a run; no line names a profile. */
  public static List<String> lines(Random chance) {
    List<String> parts = new ArrayList<>(List.of(any(STRETCHES, chance)));
    for (int more = chance.nextInt(16); more > 0; more--) {
      parts.add(any(chance.nextInt(5) < 2 ? STRETCHES : ANY, chance));
    }
    List<String> lines = new ArrayList<>(List.of("power on"));
    parts.forEach(part -> lines.addAll(List.of(part.split("; "))));
    return lines;
  }

  private static String any(String[] parts, Random chance) {
    return parts[chance.nextInt(parts.length)];
  }

  /** A run that has not done anything yet. */
  public static AnyRun begin(List<String> lines, long seed) {
    return begin(Rehearsal.profile(lines.getFirst()), seed);
  }

  /** A run of a profile that has not done anything yet. */
  public static AnyRun begin(SimulationProfile profile, long seed) {
    return new AnyRun(profile, seed);
  }

  /** The whole run. */
  public static AnyRun of(List<String> lines) {
    AnyRun run = begin(lines, 1);
    lines.subList(1, lines.size()).forEach(run::does);
    return run;
  }

  /** Does what a line says; {@code wait 20} waits so many seconds. */
  public AnyRun does(String line) {
    if (line.startsWith("wait ")) {
      passes(Duration.ofSeconds(Long.parseLong(line.substring(5))));
    } else {
      session.apply(InputWords.exactly(line).orElseThrow(() -> new AssertionError(line)));
      screens.add(session.screen().value());
    }
    return this;
  }

  /** Lets time pass and sees every screen that it brings. */
  private void passes(Duration time) {
    Duration end = session.now().plus(time);
    while (session.nextEvent().filter(due -> due.compareTo(end) <= 0).isPresent()) {
      session.advanceToNextEvent();
      screens.add(session.screen().value());
    }
    session.advanceTo(end);
  }

  public Session session() {
    return session;
  }

  /** The journal's lines. */
  public List<String> journal() {
    return journal;
  }

  /** The journal as a file holds it. */
  public String file() {
    return String.join("\n", journal) + "\n";
  }

  /** The screens after each line and each event of the clock, with repetitions. */
  public List<String> screens() {
    return screens;
  }
}
