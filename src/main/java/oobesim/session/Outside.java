// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.profile.Foreseen;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.Surroundings;
import oobesim.statechart.Event;

/** Changes of what lies outside the device: power, network, tenant, injected failures. */
final class Outside {
  /** A journal is the same in every language. */
  private static final Words IN_THE_JOURNAL = Words.in(Locale.ENGLISH);

  private final Session session;
  private Foreseen foreseen = Foreseen.NOTHING;

  Outside(Session session) {
    this.session = session;
  }

  void foresee(Foreseen changes) {
    foreseen = changes;
  }

  /** Does the change and what the device notices of it; the answer is why not, or empty. */
  String change(Input.Outside input, List<JournalEntry> happened) {
    if (input instanceof Input.By(Input.By.Hand _, Input.Outside change)) {
      return change(change, happened);
    }
    if (input instanceof Input.Power(boolean on)) {
      return power(on, happened);
    }
    if (input instanceof Input.Companion(Input.Companion.Act act, String code)
        && act == Input.Companion.Act.SCAN) {
      return scan(code);
    }
    String refusal = changed(input);
    if (refusal.isEmpty()) {
      happened.addAll(session.raise(Event.of("world-changed")));
    }
    return refusal;
  }

  private String power(boolean on, List<JournalEntry> happened) {
    List<JournalEntry> entries = session.raise(Event.of(on ? "power-on" : "power-off"));
    happened.addAll(entries);
    return entries.stream().noneMatch(JournalEntry.Ignored.class::isInstance)
        ? ""
        : on ? "the device is on already" : "the device is off already";
  }

  private String changed(Input.Outside input) {
    return switch (input) {
      case Input.OfNetwork change -> network(change);
      case Input.Fault(InjectedFault fault, boolean on) -> fault(fault, on);
      case Input.Change(String path, String value) -> setting(path, value);
      case Input.Companion companion -> companion(companion);
      case Input.Power _, Input.By _ ->
          throw new IllegalArgumentException("no state of the world: " + input);
    };
  }

  /** The app reads the code alone; whether the tenant knows such a device is its answer. */
  private String scan(String code) {
    if (code.isEmpty()) {
      return "no code on " + session.screen().value();
    }
    session.change(session.world().scanned(code));
    return IN_THE_JOURNAL.say(Companion.of(session.world()).refusal());
  }

  private String companion(Input.Companion input) {
    return switch (Companion.of(session.world()).change(input)) {
      case Companion.Refused(Phrase reason) -> IN_THE_JOURNAL.say(reason);
      case Companion.Change(String path, String value) -> setting(path, value);
    };
  }

  private String network(Input.OfNetwork change) {
    World world = session.world();
    Network network = change.in(world.around().network());
    session.change(world.with(world.around().withNetwork(network)));
    return "";
  }

  private String fault(InjectedFault other, boolean on) {
    String id = other.id();
    if (!session.flow().failures().injectable().contains(id)) {
      return "no failure " + id + " that can be switched on";
    }
    World world = session.world();
    List<InjectedFault> faults = new ArrayList<>(world.around().faults());
    faults.removeIf(fault -> fault.id().equals(id));
    if (on) {
      faults.add(other);
    }
    session.change(world.with(world.around().withFaults(faults)));
    return "";
  }

  private String setting(String path, String value) {
    Reading reading = foreseen.set(session.profile(), path, value);
    if (reading.first().isEmpty()) {
      return reading.findings().stream()
          .filter(finding -> finding.severity() == Severity.ERROR)
          .map(it -> IN_THE_JOURNAL.say(it.message()))
          .findFirst()
          .orElse("no setting " + path);
    }
    SimulationProfile changed = reading.first().get();
    World world = session.world();
    session.change(changed);
    Surroundings after = kept(world.around(), changed.surroundings(), path);
    session.change(Moved.set(path).apply(world.with(Lagging.change(world, after))));
    return "";
  }

  /** The changed surroundings, but for what was changed in the run by other means. */
  private static Surroundings kept(Surroundings now, Surroundings changed, String path) {
    Network network = Moved.kept(now.network(), changed.network(), path);
    Surroundings around = changed.withNetwork(network);
    return path.startsWith("faults") ? around : around.withFaults(now.faults());
  }
}
