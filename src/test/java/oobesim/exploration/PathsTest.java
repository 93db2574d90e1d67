// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oobesim.flow.Flow;
import oobesim.i18n.Messages;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.around.User;
import oobesim.screen.ScreenCatalog;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptPlayer;
import oobesim.script.ScriptReader;
import oobesim.script.ScriptReading;
import oobesim.script.ScriptResult;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.ShippedProfiles;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scripts of {@code paths} are played, and what they cover is taken from the runs alone. */
class PathsTest {
  private static final List<String> FEW = List.of("self-deploying", "user-driven-hybrid");

  @TestFactory
  Stream<DynamicNode> everyPathOfAFewProfilesIsPlayed() {
    return FEW.stream().map(name -> played(name, 250));
  }

  /** The long form: all shipped profiles, as far as the command looks if nobody says otherwise. */
  @TestFactory
  @Tag("soak")
  Stream<DynamicNode> everyPathOfEveryShippedProfileIsPlayed() {
    return ShippedProfiles.names().stream().map(name -> played(name, 20_000));
  }

  private static DynamicNode played(String name, int bound) {
    SimulationProfile profile = Rehearsal.profile(name);
    Flow flow = ShippedFlow.flow();
    Explored found = Exploration.of(flow, profile, new Bound(bound), Watch.NOBODY);
    PathSet paths = Paths.of(found, found.goals().transitions());
    BitSet proven = new BitSet();
    Stream<DynamicNode> each =
        IntStream.range(0, paths.scripts().size())
            .mapToObj(
                i ->
                    dynamicTest(
                        "path " + (i + 1),
                        () -> proven.or(proof(flow, profile, found, paths.scripts().get(i)))));
    DynamicNode all =
        dynamicTest(
            "together they cover what was reached",
            () -> {
              BitSet wanted = found.goals().transitions();
              wanted.and(found.met());
              BitSet left = (BitSet) wanted.clone();
              left.andNot(proven);
              assertThat(left.stream().mapToObj(found.goals()::goal).toList()).isEmpty();
            });
    DynamicNode secrets =
        dynamicTest("none of them has a secret in it", () -> assertNoSecret(profile, paths));
    return DynamicContainer.dynamicContainer(name, Stream.concat(each, Stream.of(all, secrets)));
  }

  private static void assertNoSecret(SimulationProfile profile, PathSet paths) {
    List<String> lines = paths.scripts().stream().flatMap(it -> it.script().stream()).toList();
    for (User user : profile.surroundings().users()) {
      assertThat(lines)
          .noneMatch(line -> line.contains(user.password()))
          .noneMatch(line -> line.contains(user.domainPassword()))
          .noneMatch(line -> line.endsWith(" " + user.pin()));
    }
    boolean signsIn = lines.stream().anyMatch(line -> line.startsWith("type username "));
    assertThat(lines.stream().anyMatch(line -> line.startsWith("type-secret password ")))
        .isEqualTo(signsIn);
  }

  /** Plays a script; the goals that the run met, which are those that were promised. */
  private static BitSet proof(
      Flow flow, SimulationProfile profile, Explored found, PathSet.Path path) {
    ScriptReading reading =
        ScriptReader.read(String.join("\n", path.script()) + "\n", profile, flow);
    assertThat(reading.findings()).isEmpty();
    Script script = reading.script().orElseThrow();
    RunHeader header = new RunHeader(flow.id(), Optional.empty(), 0, profile);
    Proof proof = new Proof(found.goals(), new Session(flow, header, entry -> {}));
    RunWatcher watcher = RunWatcher.NOBODY.withJournal(proof::hear).withRun(proof::look);
    ScriptResult result =
        ScriptPlayer.play(
            flow, header, script, new ScreenCatalog(Messages.load(Locale.US)), watcher);
    assertThat(result.met()).as("expectations of the script").isTrue();
    BitSet met = proof.footprint.met();
    BitSet missing = (BitSet) path.meets().clone();
    missing.andNot(met);
    assertThat(missing.stream().mapToObj(found.goals()::goal).toList()).isEmpty();
    return met;
  }

  /** Looks at a run while it is played. */
  private static final class Proof {
    private final Footprint footprint;
    private final List<String> ignored = new ArrayList<>();

    Proof(Goals goals, Session off) {
      footprint = new Footprint(goals, off.configuration());
    }

    void hear(JournalEntry entry) {
      if (entry instanceof JournalEntry.Ignored none) {
        ignored.add(none.event());
      }
    }

    void look(Session run) {
      footprint.goesOn(run.way(), ignored, run.configuration());
      ignored.clear();
    }
  }

  @Test
  void whatWasNotReachedHasItsReason() {
    Explored found =
        Exploration.of(
            ShippedFlow.flow(), Rehearsal.profile("self-deploying"), new Bound(400), Watch.NOBODY);
    PathSet paths = Paths.of(found, found.goals().states());
    assertThat(found.bounded()).isTrue();
    assertThat(paths.steps()).isGreaterThanOrEqualTo(paths.bound());
    assertThat(paths.unreached())
        .filteredOn(
            one ->
                one.goal() instanceof Goal.Stands stands
                    && stands.state().id().value().equals("device-preparation-page"))
        .singleElement()
        .satisfies(one -> assertThat(one.why()).isInstanceOf(Unreached.Why.NeverTrue.class));
    assertThat(paths.unreached().size() + paths.covered().cardinality())
        .isGreaterThanOrEqualTo(found.goals().states().cardinality());
  }

  @Test
  void theSameBoundFindsTheSame() {
    SimulationProfile profile = Rehearsal.profile("self-deploying");
    List<List<List<String>>> twice = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Explored found = Exploration.of(ShippedFlow.flow(), profile, new Bound(120), Watch.NOBODY);
      twice.add(
          Paths.of(found, found.goals().transitions()).scripts().stream()
              .map(PathSet.Path::script)
              .toList());
    }
    assertThat(twice.getFirst()).isNotEmpty().isEqualTo(twice.getLast());
  }

  @Test
  void whoeverHasWaitedLongEnoughGetsWhatIsThere() {
    int[] asked = {0};
    Bound bound = new Bound(Integer.MAX_VALUE, () -> ++asked[0] > 5);
    Explored found =
        Exploration.of(
            ShippedFlow.flow(), Rehearsal.profile("self-deploying"), bound, Watch.NOBODY);
    assertThat(found.bounded()).isTrue();
    assertThat(found.situations()).isLessThan(100);
  }
}
