// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.provisioning.World;

/** The closed list of facts. */
public final class FactCatalog {
  private static final Map<String, Fact> FACTS = collect();

  private FactCatalog() {}

  /** All facts, in the order of the documentation. */
  public static List<Fact> all() {
    return List.copyOf(FACTS.values());
  }

  /** Their names. */
  public static Set<String> names() {
    return FACTS.keySet();
  }

  /** Whether a fact holds. Throws for an unknown name, which a reader has ruled out. */
  public static boolean holds(World world, String name) {
    Fact fact = FACTS.get(name);
    if (fact == null) {
      throw new IllegalArgumentException("no fact " + name);
    }
    return fact.test().test(world);
  }

  private static Map<String, Fact> collect() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    Stream.of(
            SurroundingFacts.ALL,
            ProfileFacts.ALL,
            PageFacts.ALL,
            CommandPrompt.FACTS,
            SignOnFacts.ALL,
            RunFacts.ALL,
            ScenarioFacts.ALL,
            EndingFacts.ALL,
            TenantFacts.ALL,
            DirectoryFacts.ALL,
            RegistrationFacts.ALL,
            ImportFacts.ALL,
            HardwareFacts.ALL,
            GatewayFacts.ALL,
            WorkloadFacts.ALL)
        .flatMap(List::stream)
        .forEach(fact -> facts.put(fact.name(), fact));
    return Collections.unmodifiableMap(facts);
  }
}
