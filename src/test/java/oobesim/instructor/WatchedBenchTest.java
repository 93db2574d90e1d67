// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import oobesim.instructor.Change.Aspect;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who watches a bench is told of each change once, and of nothing else. */
class WatchedBenchTest {
  private static final Path FILE = Path.of("profiles/preprovisioning-entra.json");
  private static final Duration FRAME = Duration.ofMillis(50);
  private static final Input POWER = new Input.Power(true);

  private final List<String> written = new ArrayList<>();
  private final Bench bench =
      new Bench(
          new FileOpener(
              ShippedFlow.finder(), 1, () -> entry -> written.add(JournalText.line(entry))),
          Pace.USUAL);
  private final List<Change> told = new ArrayList<>();

  @BeforeEach
  void open() {
    bench.open(FILE);
    bench.watch(told::add);
  }

  @Test
  void anInputIsToldOnceWithAllThatItDid() {
    bench.apply(POWER);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().aspects()).containsExactlyInAnyOrder(Aspect.SCREEN, Aspect.WORLD);
    assertThat(told.getFirst().entries())
        .hasExactlyElementsOfTypes(JournalEntry.Done.class, JournalEntry.Stepped.class);
  }

  @Test
  void anInputThatIsOfNoUseIsToldWithItsEntry() {
    bench.apply(new Input.Click("nothing"));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().aspects()).isEmpty();
    assertThat(told.getFirst().entries()).hasExactlyElementsOfTypes(JournalEntry.Done.class);
  }

  @Test
  void whatIsLedThroughTheRunOrItsSettingsIsToldToo() {
    bench.run().orElseThrow().apply(POWER);
    bench.settings().orElseThrow().set("device.virtual", "true");
    assertThat(told).hasSize(2);
    assertThat(told.getLast().has(Aspect.WORLD)).isTrue();
  }

  @Test
  void realTimeAloneIsNoChange() {
    bench.apply(POWER);
    bench.change(Pace::toggled);
    told.clear();
    passes(Duration.ofSeconds(30), false);
    assertThat(told).as("frozen").isEmpty();
    bench.change(Pace::toggled);
    told.clear();
    passes(Duration.ofSeconds(30), true);
    assertThat(told).as("behind a page").isEmpty();
    passes(Duration.ofMillis(950), false);
    assertThat(told).as("while a new screen stays for a glance").isEmpty();
  }

  @Test
  void timeThatRunsIsToldAsTimeAlone() {
    bench.pass(FRAME, false, false);
    bench.pass(FRAME, false, false);
    assertThat(told).hasSize(2).allMatch(Change::onlyTime);
    assertThat(told.getFirst().aspects()).containsExactly(Aspect.TIME);
  }

  @Test
  void aScreenThatTimeBringsIsToldInOneGo() {
    bench.apply(POWER);
    told.clear();
    passes(Duration.ofMillis(1100), false);
    assertThat(told.getLast().aspects())
        .containsExactlyInAnyOrder(Aspect.SCREEN, Aspect.WORLD, Aspect.TIME);
    assertThat(told.getLast().entries()).hasAtLeastOneElementOfType(JournalEntry.Shown.class);
    assertThat(told.getLast().onlyTime()).isFalse();
  }

  @Test
  void anotherPaceIsToldOnceAndTheSameOneNever() {
    bench.change(pace -> new Pace(600, true));
    bench.change(pace -> pace);
    bench.change(Pace::faster);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().aspects()).containsExactly(Aspect.PACE);
    assertThat(lines(told.getFirst()))
        .containsExactly(
            "{\"at\":\"PT0S\",\"steered\":\"speed 600\"}",
            "{\"at\":\"PT0S\",\"steered\":\"freeze\"}");
    bench.change(Pace::toggled);
    assertThat(lines(told.getLast())).containsExactly("{\"at\":\"PT0S\",\"steered\":\"go-on\"}");
  }

  @Test
  void aJumpIsToldOnceAndOneThatLeadsNowhereNotAtAll() {
    bench.jump();
    assertThat(told).isEmpty();
    bench.apply(POWER);
    bench.jump();
    assertThat(told).hasSize(2);
    assertThat(lines(told.getLast())).first().asString().endsWith("\"steered\":\"jump\"}");
    assertThat(told.getLast().has(Aspect.SCREEN)).isTrue();
  }

  @Test
  void anotherRunIsToldOnceAndTheOneBeforeIsKept() {
    bench.apply(POWER);
    told.clear();
    bench.start(bench.file().orElseThrow());
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().aspects())
        .containsAll(EnumSet.of(Aspect.RUN, Aspect.SCREEN, Aspect.WORLD, Aspect.TIME));
    assertThat(told.getFirst().entries()).hasExactlyElementsOfTypes(JournalEntry.Started.class);
    bench.end();
    assertThat(told.getLast().has(Aspect.RUN)).isTrue();
    assertThat(told.getLast().entries()).hasExactlyElementsOfTypes(JournalEntry.Ended.class);
    bench.end();
    assertThat(told).hasSize(2);
  }

  @Test
  void aRunInWhichNobodyDidAnythingEndsBeforeTheNextBegins() {
    told.clear();
    bench.start(bench.file().orElseThrow());
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().entries())
        .hasExactlyElementsOfTypes(JournalEntry.Ended.class, JournalEntry.Started.class);
  }

  @Test
  void aRunThatBeginsAtAnotherPaceSaysSo() {
    bench.change(pace -> new Pace(10, true));
    told.clear();
    bench.open(FILE);
    assertThat(lines(told.getFirst()).subList(2, 4))
        .containsExactly(
            "{\"at\":\"PT0S\",\"steered\":\"speed 10\"}",
            "{\"at\":\"PT0S\",\"steered\":\"freeze\"}");
  }

  @Test
  void aFileThatCannotBeUsedChangesNothing() {
    bench.open(Path.of("no-such-file.json"));
    assertThat(told).isEmpty();
    assertThat(bench.run()).isPresent();
  }

  @Test
  void thePowerButtonAsksAndIsToldWhenItNoLongerDoes() {
    bench.apply(POWER);
    bench.change(Pace::toggled);
    told.clear();
    bench.pressPower();
    assertThat(told).extracting(Change::aspects).containsExactly(Set.of(Aspect.POWER));
    passes(Duration.ofSeconds(9), false);
    assertThat(told).hasSize(2);
    assertThat(told.getLast().aspects()).containsExactly(Aspect.POWER);
    assertThat(bench.askingPower()).isFalse();
  }

  @Test
  void aMomentIsKeptAndComeBackTo() {
    bench.apply(POWER);
    bench.jump();
    bench.keep("first page");
    assertThat(told.getLast().aspects()).containsExactly(Aspect.MOMENTS);
    assertThat(bench.moments())
        .singleElement()
        .matches(moment -> moment.name().equals("first page"))
        .matches(moment -> moment.at().equals(Duration.ofSeconds(6)))
        .matches(moment -> moment.screen().id().value().equals("just-a-moment"));
    bench.jump();
    told.clear();
    assertThat(bench.restore("first page")).isTrue();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().aspects()).contains(Aspect.SCREEN, Aspect.WORLD, Aspect.TIME);
    assertThat(told.getFirst().entries()).hasExactlyElementsOfTypes(JournalEntry.Restored.class);
    assertThat(bench.restore("nothing of that name")).isFalse();
    assertThat(told).hasSize(1);
  }

  @Test
  void momentsStandInTheOrderOfKeepingAndGoWithTheirRun() {
    bench.keep("a");
    bench.keep("b");
    bench.apply(POWER);
    bench.keep("a");
    assertThat(bench.moments()).extracting(KeptMoment::name).containsExactly("b", "a");
    assertThat(bench.moments().getLast().screen().id().value()).isEqualTo("boot");
    assertThatThrownBy(() -> bench.keep(" ")).isInstanceOf(IllegalArgumentException.class);
    bench.open(FILE);
    assertThat(bench.moments()).isEmpty();
    assertThat(bench.restore("a")).isFalse();
  }

  @Test
  void aBrokenRuleIsNewsOfTheChangeThatBrokeIt() {
    Bench late = new Bench(new FileOpener(ShippedFlow.finder(), 1, () -> e -> {}), Pace.USUAL);
    late.open(FILE);
    List<String> news = new ArrayList<>();
    late.watch(change -> late.news(change).forEach(notice -> news.add(notice.id())));
    late.apply(POWER);
    jumpsTo(late, "entra-signin");
    late.apply(new Input.Key("WIN", 5));
    late.apply(new Input.Select("pre-provision"));
    late.apply(new Input.Click("next"));
    late.keep("landing");
    jumpsTo(late, "preprov-landing");
    late.jump();
    late.apply(new Input.Click("provision"));
    jumpsTo(late, "preprov-success");
    late.apply(new Input.Click("reseal"));
    assertThat(news).isEmpty();
    late.apply(POWER);
    jumpsTo(late, "entra-signin");
    assertThat(news).contains("user-flow-too-early").doesNotHaveDuplicates();
    List<String> once = List.copyOf(news);
    assertThat(late.run().orElseThrow().notices())
        .extracting(Notice::id)
        .containsExactlyInAnyOrderElementsOf(once);
    late.restore("landing");
    late.jump();
    assertThat(news).as("nothing is told again").isEqualTo(once);
  }

  private static void jumpsTo(Bench bench, String screen) {
    for (int i = 0; i < 60 && !shown(bench).equals(screen); i++) {
      bench.jump();
    }
    assertThat(shown(bench)).isEqualTo(screen);
  }

  private static String shown(Bench bench) {
    return bench.run().orElseThrow().screen().id().value();
  }

  private void passes(Duration real, boolean covered) {
    for (Duration gone = Duration.ZERO; gone.compareTo(real) < 0; gone = gone.plus(FRAME)) {
      bench.pass(FRAME, covered, false);
    }
  }

  private static List<String> lines(Change change) {
    return change.entries().stream().map(JournalText::line).toList();
  }
}
