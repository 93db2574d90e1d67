// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.provisioning.around.Surroundings;

/**
 * What a file says about a rehearsal, with every default filled in.
 *
 * @param name what the rehearsal is called
 * @param flow id of a shipped flow, or a path to one
 * @param surroundings what was decided before the run
 * @param source the whole profile as one JSON object with the administrator's files in place, so
 *     that a run can be played again from its journal alone
 * @param origins for each setting that the deployment profile decides: where its value comes from
 * @param parts the settings of the administrator's other objects, with their origins
 * @param findings remarks and warnings; a profile with errors is never made
 */
public record SimulationProfile(
    String name,
    String flow,
    Surroundings surroundings,
    Json.Obj source,
    Map<String, Origin> origins,
    List<PartOrigins> parts,
    List<Finding> findings) {
  public SimulationProfile {
    // Not Map.copyOf: its order changes from run to run, and explanations are printed in order.
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
  }

  /** The same with other findings. */
  SimulationProfile with(List<Finding> others) {
    return new SimulationProfile(name, flow, surroundings, source, origins, parts, others);
  }

  /** The same without the findings of a code. */
  SimulationProfile without(String code) {
    return with(findings.stream().filter(finding -> !finding.code().equals(code)).toList());
  }
}
