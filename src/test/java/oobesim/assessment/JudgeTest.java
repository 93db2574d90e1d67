// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oobesim.support.DrillText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of condition and each circumstance, once as it holds and once as it does not. */
class JudgeTest {
  private static final String CARD =
      "[{\"id\": \"code\", \"label\": \"Code\", \"right\": [\"7\"], \"alike\": {\"7\":"
          + " [\"sieben\"]}}]";

  /**
   * A condition over a run.
   *
   * @param when the condition, with ' in the place of "
   * @param holds whether it does
   * @param lines what was done
   */
  record Row(String when, boolean holds, List<String> lines) {}

  private static Row yes(String when, String... lines) {
    return new Row(when, true, List.of(lines));
  }

  private static Row no(String when, String... lines) {
    return new Row(when, false, List.of(lines));
  }

  static Stream<Row> kinds() {
    return Stream.of(
        yes("'power on'", "power on"),
        no("'power on'", "network none"),
        no("'power on'", "power on", "begin"),
        yes("'network *'", "network none"),
        no("'network w*'", "network none"),
        no("'power on'", "by trainer network none"),
        yes("{'input': 'network none'}", "network none"),
        no("{'input': 'network none'}", "by trainer network none"),
        no("{'input': 'network none'}", "by administrator network none"),
        yes("{'input': 'network none', 'by': 'anybody'}", "by administrator network none"),
        yes("{'input': 'network none', 'by': 'anybody'}", "network none"),
        no("{'input': 'network none', 'by': 'anybody'}", "by trainer network wifi"),
        no("'power on'", "power on", "begin", "power on"),
        yes("{'useless': 'power on'}", "power on", "power on"),
        no("{'useless': 'power on'}", "power on"),
        yes("{'screen': 'entra-signin'}", "power on", "wait-for entra-signin"),
        no("{'screen': 'entra-signin'}", "power on", "wait 30s"),
        yes("{'screen': 'checking-*'}", "power on", "wait 30s"),
        no("{'screen': 'boot'}", "power on", "begin", "network none"),
        yes("{'failure': 'no-internet-at-start'}", "network none", "power on", "wait 1m"),
        no("{'failure': 'no-internet-at-start'}", "power on", "wait 1m"),
        yes("{'state': 'activation'}", "power on", "wait 15s"),
        no("{'state': 'activation'}", "power on", "wait 5s"),
        yes("{'card': 'code'}", "note code it says 7"),
        yes("{'card': 'code'}", "note code Es ist Sieben"),
        no("{'card': 'code'}", "note code nicht sieben"),
        no("{'card': 'code'}", "note code 77"),
        no("{'card': 'code'}", "note code not 7"),
        yes("{'wrong-card': 'code'}", "note code not 7"),
        no("{'card': 'code'}", "note code 7", "note code 8"),
        yes("{'card': 'code'}", "note code 8", "note code 7"),
        yes("{'wrong-card': 'code'}", "note code 8", "note code 7"),
        no("{'wrong-card': 'code'}", "note code 7", "note code"),
        yes("{'fact': 'wired'}", "power on"),
        no("{'fact': 'wired'}", "network none", "begin", "power on"),
        yes("{'fact': '!wired && !user-signed-in'}", "network none", "power on"));
  }

  static Stream<Row> together() {
    return Stream.of(
        yes("{'all': ['power on', 'network none']}", "network none", "power on"),
        no("{'all': ['power on', 'network none']}", "power on"),
        yes("{'any': ['power on', 'network none']}", "network none"),
        no("{'any': ['power on', 'network none']}", "network wifi"),
        yes("{'never': 'power on'}", "network none"),
        no("{'never': 'power on'}", "power on"),
        yes("{'ends': 'boot'}", "power on"),
        no("{'ends': 'boot'}", "power on", "power off"),
        yes("{'ends': '*', 'while': '!wired'}", "network none"),
        no("{'ends': '*', 'while': '!wired'}", "network none", "network wired"));
  }

  static Stream<Row> circumstances() {
    return Stream.of(
        yes("{'input': 'network none', 'on': 'boot'}", "power on", "network none"),
        no("{'input': 'network none', 'on': 'boot'}", "network none", "power on"),
        yes("{'input': 'network none', 'on': 'b*'}", "power on", "network none"),
        yes("{'input': 'power on', 'while': 'wired'}", "power on", "network none"),
        no("{'input': 'power on', 'while': 'wired'}", "network none", "power on"),
        no("{'input': 'network wired', 'while': 'wired'}", "network none", "network wired"),
        yes("{'input': 'power on', 'after': 'network none'}", "network none", "power on"),
        no("{'input': 'power on', 'after': 'network none'}", "power on", "network none"),
        no("{'input': 'power on', 'after': 'network none'}", "power on"),
        no("{'input': 'power on', 'after': 'power on'}", "power on"),
        yes("{'input': 'power on', 'before': 'network none'}", "power on", "network none"),
        yes("{'input': 'power on', 'before': 'network none'}", "power on"),
        no("{'input': 'power on', 'before': 'network none'}", "network none", "power on"),
        yes(
            "{'input': 'power on', 'after': 'network none', 'before': 'network wired'}",
            "network wired",
            "network none",
            "power on",
            "network wired"),
        no(
            "{'input': 'power on', 'after': 'network none', 'before': 'network wired'}",
            "network none",
            "network wired",
            "power on"),
        yes("{'input': 'power on', 'within': '5m'}", "wait 5m", "power on"),
        no("{'input': 'power on', 'within': '5m'}", "wait 5m", "wait 1s", "power on"),
        yes("{'input': 'power on', 'within': '5m'}", "wait 1h", "begin", "wait 5m", "power on"),
        yes(
            "{'input': 'power on', 'within': '5m', 'after': 'network none'}",
            "wait 1h",
            "network none",
            "wait 5m",
            "power on"),
        no(
            "{'input': 'power on', 'within': '5m', 'after': 'network none'}",
            "network none",
            "wait 6m",
            "network none",
            "power on"),
        yes("{'input': 'network *', 'at-least': 2}", "network none", "network wired"),
        no("{'input': 'network *', 'at-least': 2}", "network none"),
        no(
            "{'input': 'network *', 'at-least': 2, 'on': 'boot'}",
            "network none",
            "power on",
            "network wired"));
  }

  @ParameterizedTest
  @MethodSource({"kinds", "together", "circumstances"})
  void aConditionHoldsOrDoesNot(Row row) {
    assertThat(SmallRun.of(drill(row.when()), row.lines().toArray(String[]::new)).holds())
        .as(row.when() + " over " + row.lines())
        .isEqualTo(row.holds());
  }

  private static DrillText drill(String when) {
    return DrillText.sound()
        .with("card", CARD)
        .with("steps", "[" + DrillText.step("it", when.replace('\'', '"')) + "]");
  }

  @Test
  void severalHoldAtTheMomentOfTheLastOne() {
    DrillText drill = drill("{'all': ['power on', 'network none']}");
    SmallRun run = SmallRun.of(drill, "network none", "wait 3m", "power on", "wait 1m");
    assertThat(run.assessed().steps().getFirst().at().orElseThrow().at()).hasMinutes(3);
  }

  @Test
  void choicesMustBeTheRightOneAndFreeWordsMustHaveItInThem() {
    String free = CARD.replace("\"7\"", "\"0x800705B4\"");
    String choice = free.replace("\"right\"", "\"choices\": [\"0x800705B4\", \"none\"], \"right\"");
    DrillText drill = drill("{'card': 'code'}");
    String[] loose = {"note code it was 0X800705b4, twice"};
    assertThat(SmallRun.of(drill.with("card", free), loose).holds()).isTrue();
    assertThat(SmallRun.of(drill.with("card", choice), loose).holds()).isFalse();
    assertThat(SmallRun.of(drill.with("card", choice), "note code 0x800705b4").holds()).isTrue();
    assertThat(SmallRun.of(drill.with("card", free), "note code 0x800705b45").holds()).isFalse();
  }

  @Test
  void aVariantHasRightAnswersOfItsOwn() {
    DrillText drill =
        drill("{'card': 'code'}")
            .with("variants", "[{\"id\": \"other\", \"right\": {\"code\": [\"8\"]}}]");
    assertThat(SmallRun.of(drill, "other", List.of("note code 8")).holds()).isTrue();
    assertThat(SmallRun.of(drill, "other", List.of("note code 7")).holds()).isFalse();
  }

  @Test
  void whatWasTakenBackDidNotHappen() {
    List<String> lines = new ArrayList<>(List.of("keep start", "power on"));
    assertThat(SmallRun.of(drill("'power on'"), lines.toArray(String[]::new)).holds()).isTrue();
    lines.add("back start");
    assertThat(SmallRun.of(drill("'power on'"), lines.toArray(String[]::new)).holds()).isFalse();
  }
}
