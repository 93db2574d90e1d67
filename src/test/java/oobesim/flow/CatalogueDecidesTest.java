// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Mishap;
import oobesim.support.BenchWorld;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which failure strikes when, for how long and with what trace is data; the program has none of it.
 */
class CatalogueDecidesTest {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Pattern WORD = Pattern.compile("\"([a-z0-9-]+)\"");

  /** Words that are ids of failures and something else as well: a fact, a text of a page. */
  private static final Map<String, Set<String>> OTHERWISE =
      Map.of(
          "user-flow-too-early", Set.of("ScenarioFacts.java"),
          "no-internet", Set.of("NetworkScreens.java", "PreparationScreens.java", "Probes.java"));

  @Test
  void noIdOfAFailureStandsInTheProgram() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Matcher words = WORD.matcher(Files.readString(file));
        while (words.find()) {
          if (ShippedFailures.catalogue().find(words.group(1)).isPresent()) {
            String name = file.getFileName().toString();
            found.computeIfAbsent(words.group(1), id -> new TreeSet<>()).add(name);
          }
        }
      }
    }
    assertThat(found).isEqualTo(OTHERWISE);
  }

  @ParameterizedTest
  @EnumSource
  void whatGoesWrongByItselfIsOneFailureOfTheCatalogue(Mishap mishap) {
    assertThat(ShippedFailures.catalogue().all())
        .filteredOn(entry -> entry.broughtBy().filter(mishap::equals).isPresent())
        .hasSize(1);
  }

  @Test
  void aRefusedTokenTakesItsTimeInVain() {
    World fine = BenchWorld.technician().device(d -> d.reached(Milestone.PREPARED));
    World refused =
        fine.with(
            fine.around().withFaults(List.of(new InjectedFault("invalid-token-in-user-flow", 0))));
    assertThat(ShippedFlow.DURATIONS.length(fine, "joining")).hasSeconds(25);
    assertThat(ShippedFlow.DURATIONS.length(refused, "joining")).hasMinutes(10);
  }

  @Test
  void withoutACatalogueNothingIsTriedInVain() {
    World world = BenchWorld.technician("tenant.connector.status", "inactive");
    DurationCatalog none = new DurationCatalog(new FailureCatalog(List.of()));
    assertThat(none.length(world, "domain-join")).isEqualTo(Duration.ofSeconds(100));
    assertThat(ShippedFlow.DURATIONS.length(world, "domain-join")).hasMinutes(25);
  }
}
