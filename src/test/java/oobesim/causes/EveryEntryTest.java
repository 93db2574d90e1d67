// SPDX-License-Identifier: Apache-2.0
package oobesim.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.support.ShippedFlow;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each entry of the catalogue is complete, has a profile with that one thing wrong and a script
 * that meets it, puts it right and succeeds.
 */
public class EveryEntryTest {
  /** Entries that a run in which everything is right notes as well: they are no faults. */
  static final Set<String> BY_DESIGN = Set.of("compliance-falls-back");

  private static final Set<String> SCENARIOS =
      Set.of(
          "user-driven-entra",
          "user-driven-hybrid",
          "technician-entra",
          "technician-hybrid",
          "user-after-technician-entra",
          "user-after-technician-hybrid",
          "self-deploying",
          "autopilot-reset",
          "device-preparation",
          "not-registered",
          "administration");
  private static final Set<String> HELPS =
      Set.of("alone", "after-fix", "sometimes", "no", "risky", "not-applicable");
  private static final Set<String> CONFIDENCE =
      Set.of("documented", "observed", "inferred", "disputed");

  /** Scripts of scenarios in which everything is right. */
  private static final List<String> HAPPY =
      List.of(
          "user-driven-entra",
          "user-driven-hybrid",
          "technician-flow",
          "user-flow-entra",
          "hybrid-technician-and-user",
          "self-deploying",
          "autopilot-reset",
          "device-preparation");

  /** Ids of all entries. */
  public static Stream<String> ids() {
    return entries().map(FailureEntry::id);
  }

  private static Stream<FailureEntry> entries() {
    return ShippedFlow.catalogue().all().stream();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theScriptMeetsItPutsItRightAndSucceeds(String id) {
    playsAsItsEntrySays(id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theScriptPlaysTheProfileOfItsName(String id) {
    String script = ShippedFlow.text(PlayedCause.script(id));
    assertThat(script.lines().limit(2))
        .containsExactly(
            "# SPDX-License-Identifier: Apache-2.0", "# Profile: failures/" + id + ".json");
    assertThat(ShippedFlow.text(PlayedCause.profile(id)).lines().count())
        .as("a profile says only what is wrong")
        .isLessThanOrEqualTo(40);
  }

  @Test
  void eachEntrySaysAllThatHelps() {
    SoftAssertions softly = new SoftAssertions();
    entries().forEach(entry -> complete(entry, softly));
    softly.assertAll();
  }

  @Test
  void nothingOfThisHappensWhereEverythingIsRight() {
    nothingHappens();
  }

  /** Plays what is right; fails if any entry is met. */
  public static void nothingHappens() {
    Set<String> recorded =
        HAPPY.stream()
            .map(name -> PlayedCause.of(Path.of("profiles", "scripts", name + ".script")))
            .flatMap(played -> played.recorded().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    recorded.removeAll(BY_DESIGN);
    assertThat(recorded).isEmpty();
  }

  @Test
  void noProfileAndNoScriptIsWithoutItsEntry() {
    Set<String> known = new HashSet<>();
    ShippedFlow.catalogue().all().forEach(entry -> known.add(entry.id()));
    assertThat(known)
        .containsAll(PlayedCause.idsIn("failures", ".json"))
        .containsAll(PlayedCause.idsIn("scripts/failures", ".script"));
  }

  /** Plays an entry's script; fails if it does not meet what it expects, or not this entry. */
  public static void playsAsItsEntrySays(String id) {
    PlayedCause played = PlayedCause.of(PlayedCause.script(id));
    assertThat(played.met()).as(played.output()).isTrue();
    assertThat(played.output()).contains("\"expectations\":").doesNotContain("\"expectations\":0");
    assertThat(played.recorded()).as(played.output()).contains(id);
    assertThat(ofTheSameCode(id))
        .as("no other entry of the same code strikes on the way")
        .noneMatch(played.recorded()::contains);
  }

  private static void complete(FailureEntry entry, SoftAssertions softly) {
    FailureEntry.Knowledge knowledge = entry.knowledge();
    String id = entry.id();
    softly
        .assertThat(FailureWords.english().title(entry))
        .as(id + ": title")
        .isNotBlank()
        .hasSizeLessThan(90);
    softly.assertThat(FailureWords.english().symptom(entry)).as(id + ": symptom").isNotBlank();
    softly.assertThat(knowledge.scenarios()).as(id + ": scenarios").isNotEmpty();
    softly.assertThat(SCENARIOS).as(id + ": scenarios").containsAll(knowledge.scenarios());
    softly.assertThat(FailureWords.english().causes(entry)).as(id + ": causes").isNotEmpty();
    softly.assertThat(knowledge.retry()).as(id + ": retry").isIn(HELPS);
    softly.assertThat(knowledge.reset()).as(id + ": reset").isIn(HELPS);
    softly.assertThat(FailureWords.english().fix(entry)).as(id + ": fix").isNotBlank();
    softly.assertThat(knowledge.sources()).as(id + ": sources").isNotEmpty();
    softly.assertThat(knowledge.confidence()).as(id + ": confidence").isIn(CONFIDENCE);
    if (!ofTheSameCode(id).isEmpty()) {
      softly
          .assertThat(FailureWords.english().tellApart(entry))
          .as(id + ": tellApart")
          .isNotBlank();
    }
  }

  private static Set<String> ofTheSameCode(String id) {
    String code = ShippedFlow.catalogue().code(id);
    return ShippedFlow.catalogue().all().stream()
        .filter(entry -> !code.isEmpty() && entry.code().equals(code))
        .map(FailureEntry::id)
        .filter(other -> !other.equals(id))
        .collect(Collectors.toSet());
  }
}
