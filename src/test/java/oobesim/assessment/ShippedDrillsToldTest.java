// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import oobesim.assessment.ShippedDrill.Played;
import oobesim.debrief.Debrief;
import oobesim.debrief.DebriefPage;
import oobesim.debrief.Made;
import oobesim.debrief.Pictures;
import oobesim.i18n.Words;
import oobesim.record.Cmi5Order;
import oobesim.record.RunRecord;
import oobesim.record.Statement;
import oobesim.record.StatementText;
import oobesim.record.Verb;
import oobesim.screen.Screen;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every drill's journals can be told: as a page, and as statements. */
class ShippedDrillsToldTest {
  private static final Pictures NONE =
      new Pictures() {
        @Override
        public byte[] large(Screen screen) {
          return new byte[0];
        }

        @Override
        public byte[] small(Screen screen) {
          return new byte[0];
        }
      };

  @TestFactory
  Stream<DynamicTest> theRightWayIsToldAsPassedAndAWrongOneAsNot() {
    return ShippedDrill.all().stream()
        .map(
            drill ->
                dynamicTest(
                    drill.name(),
                    () -> {
                      drill.passing().forEach(it -> isTold(it, true));
                      drill.failing().forEach(it -> isTold(it, false));
                    }));
  }

  private static void isTold(Played played, boolean passed) {
    ToldRun told = ToldRun.of(played, played.lines(), 0);
    Debrief debrief = told.debrief();
    String digest = told.digest();

    assertThat(
            DebriefPage.of(
                debrief, new Made("1", digest, Optional.empty()), NONE, Words.in(Locale.ENGLISH)))
        .as(played.name())
        .contains(passed ? "class=\"result passed\"" : "class=\"result failed\"")
        .contains("<article id=\"d1\"", "class=\"truth\"")
        .doesNotContain("class=\"warning\"", "<script");
    isRecorded(told.record(), passed, played.name());
  }

  private static void isRecorded(RunRecord record, boolean passed, String name) {
    List<Verb> verbs = record.statements().stream().map(Statement::verb).toList();

    assertThat(verbs)
        .as(name)
        .startsWith(Verb.INITIALIZED, Verb.ANSWERED)
        .endsWith(Verb.COMPLETED, passed ? Verb.PASSED : Verb.FAILED, Verb.TERMINATED);
    assertThat(StatementText.array(record)).as(name).doesNotContain("\"\"", "\"id\":null");
    Cmi5Order.isKeptBy(record);
  }

  /** A person stops somewhere, leaves something out, and the program may be killed meanwhile. */
  @Property(tries = 60)
  void anyPartOfAnyScriptKeepsTheOrder(Draws any) {
    Played played = any.of(any.of(ShippedDrill.all()).scripts());
    List<String> lines = new ArrayList<>(played.lines());
    lines.subList(any.integer(0, lines.size()), lines.size()).clear();
    if (lines.size() > 1 && any.flag()) {
      lines.remove(any.integer(0, lines.size() - 1));
    }
    ToldRun told = ToldRun.of(played, lines, any.oneIn(3) ? any.integer(1, 9) : 0);

    Cmi5Order.isKeptBy(told.record());
    assertThat(told.record()).isEqualTo(told.record());
  }

  @Test
  void whatACallerDoesIsNoDecisionUnlessADrillSaysSoAndWhatGoesWrongStandsBesideTheMarks() {
    ToldRun well = called(0);
    assertThat(well.debrief().assessment().decisions())
        .filteredOn(it -> it.verdict() == Decision.Verdict.OPEN)
        .extracting(Decision::words)
        .isNotEmpty()
        .noneMatch(words -> words.startsWith("click ") || words.startsWith("type "));
    assertThat(page(well)).doesNotContain("What the caller did wrongly");

    ToldRun badly =
        LongStream.rangeClosed(1, 40)
            .mapToObj(ShippedDrillsToldTest::called)
            .filter(it -> !page(it).equals(page(well)))
            .filter(it -> page(it).contains("What the caller did wrongly"))
            .findFirst()
            .orElseThrow();
    assertThat(page(badly)).contains("not counted as the trainee&#39;s doing");
    assertThat(badly.debrief().assessment().decisions())
        .extracting(Decision::words)
        .noneMatch(words -> words.startsWith("slipped "));
  }

  private static ToldRun called(long seed) {
    Played call =
        ShippedDrill.all().stream()
            .filter(it -> it.name().startsWith("d-02"))
            .flatMap(it -> it.passing().stream())
            .findFirst()
            .orElseThrow()
            .with(seed);
    return ToldRun.of(call, call.lines(), 0);
  }

  private static String page(ToldRun told) {
    Made made = new Made("1", told.digest(), Optional.empty());
    return DebriefPage.of(told.debrief(), made, NONE, Words.in(Locale.ENGLISH));
  }
}
