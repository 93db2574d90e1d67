// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A property is tried as often as it says, and a try that failed can be made again alone. */
class PropertyTest {
  private static final Pattern SEED = Pattern.compile("-Dproperty\\.seed=(-?\\d+)\\b");

  @Test
  void aTryThatFailsSaysTheSeedThatMakesItAgain() {
    List<String> failed = new ArrayList<>();

    assertThatThrownBy(() -> Tries.of(500, Tries.FRESH).each(any -> notShort(any, failed)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("of 500; again alone with -Dproperty.seed=")
        .hasMessageContaining("too long")
        .satisfies(
            fault -> {
              assertThatThrownBy(() -> Tries.one(seed(fault)).each(any -> notShort(any, failed)))
                  .hasMessageContaining("Try 1 of 1;");
              assertThat(failed).hasSize(2);
              assertThat(failed.getLast()).isEqualTo(failed.getFirst());
            });
  }

  private static void notShort(Draws any, List<String> failed) {
    String text = any.text();
    if (text.length() > 7) {
      failed.add(text);
      throw new IllegalStateException("too long");
    }
  }

  private static long seed(Throwable fault) {
    Matcher seed = SEED.matcher(fault.getMessage());
    assertThat(seed.find()).isTrue();
    return Long.parseLong(seed.group(1));
  }

  @Test
  void aFreshBeginningIsAnotherOneEachTimeAndAFixedOneIsNot() {
    assertThat(Tries.of(9, Tries.FRESH)).isNotEqualTo(Tries.of(9, Tries.FRESH));
    assertThat(Tries.of(9, 3)).isEqualTo(Tries.of(9, 3)).isNotEqualTo(Tries.of(9, 4));
    assertThat(Tries.of(100, 3).seeds().subList(0, 10)).allMatch(seed -> Draws.edges(seed) == seed);
    assertThat(Tries.of(100, 3).seeds()).doesNotHaveDuplicates();
  }

  @Test
  void aPropertyIsTriedAsOftenAsItSaysAndFailsAsSoonAsATryDoes() {
    Tried.VALUES.clear();
    TestExecutionSummary summary = run(Map.of());

    assertThat(summary.getTestsSucceededCount()).isOne();
    assertThat(summary.getTestsFailedCount()).isOne();
    assertThat(Tried.VALUES).hasSize(20 + 3);
    assertThat(seed(summary.getFailures().getFirst().getException())).isNotZero();
  }

  @Test
  void withASeedThereIsThatTryAlone() {
    Tried.VALUES.clear();
    run(Map.of("property.seed", "-42"));

    assertThat(Tried.VALUES).containsOnly(new Draws(-42).number()).hasSize(2);
  }

  @Test
  void whereLittleTimeIsThereAPropertyIsTriedNoMoreThanTheMost() {
    Tried.VALUES.clear();
    run(Map.of("property.most", "5"));

    assertThat(Tried.VALUES).hasSize(5 + 5);
  }

  private static TestExecutionSummary run(Map<String, String> parameters) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Tried.class))
                .configurationParameters(parameters)
                .configurationParameter(Tried.ON, "true")
                .build(),
            listener);
    return listener.getSummary();
  }
}
