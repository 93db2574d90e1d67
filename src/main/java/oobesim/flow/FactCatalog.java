// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.flow.fact.AssociationFacts;
import oobesim.flow.fact.ConductFacts;
import oobesim.flow.fact.DirectoryFacts;
import oobesim.flow.fact.EditionFacts;
import oobesim.flow.fact.EndingFacts;
import oobesim.flow.fact.Fact;
import oobesim.flow.fact.FirstRunFacts;
import oobesim.flow.fact.GatewayFacts;
import oobesim.flow.fact.HardwareFacts;
import oobesim.flow.fact.ImportFacts;
import oobesim.flow.fact.NewPinFacts;
import oobesim.flow.fact.PageFacts;
import oobesim.flow.fact.ProfileFacts;
import oobesim.flow.fact.RegistrationFacts;
import oobesim.flow.fact.RunFacts;
import oobesim.flow.fact.ScenarioFacts;
import oobesim.flow.fact.SignOnFacts;
import oobesim.flow.fact.SurroundingFacts;
import oobesim.flow.fact.TenantFacts;
import oobesim.flow.fact.WebSignInFacts;
import oobesim.flow.fact.WorkloadFacts;
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

  /** The fact of a name. */
  public static Optional<Fact> find(String name) {
    return Optional.ofNullable(FACTS.get(name));
  }

  /** Whether a fact holds. Throws for an unknown name, which a reader has ruled out. */
  public static boolean holds(World world, String name) {
    Fact fact = FACTS.get(name);
    if (fact == null) {
      throw new IllegalArgumentException("no fact " + name);
    }
    return fact.holds(world);
  }

  private static Map<String, Fact> collect() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    Stream.of(
            SurroundingFacts.ALL,
            CatalogueFacts.ALL,
            ProfileFacts.ALL,
            PageFacts.ALL,
            CommandPrompt.FACTS,
            SignOnFacts.ALL,
            RunFacts.ALL,
            ScenarioFacts.ALL,
            EndingFacts.ALL,
            FirstRunFacts.ALL,
            TenantFacts.ALL,
            DirectoryFacts.ALL,
            RegistrationFacts.ALL,
            AssociationFacts.ALL,
            ImportFacts.ALL,
            HardwareFacts.ALL,
            GatewayFacts.ALL,
            WorkloadFacts.ALL,
            ConductFacts.ALL,
            EditionFacts.ALL,
            WebSignInFacts.ALL,
            NewPinFacts.ALL)
        .flatMap(List::stream)
        .forEach(fact -> facts.put(fact.name(), fact));
    return Collections.unmodifiableMap(facts);
  }
}
