// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.ReadDeployment;
import oobesim.profile.intune.ReadPreparation;
import oobesim.profile.intune.Setting;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Surroundings;

/**
 * Where the settings come from that count for the device: of the service, of a file, of a policy.
 */
final class Origins {
  private Origins() {}

  /**
   * The settings of whichever profile or policy wins on the device.
   *
   * @param surroundings what they mean together
   * @param complete the profile with its defaults
   * @param root the profile as it was written
   */
  static Map<String, Origin> of(
      AdminParts parts, Surroundings surroundings, Values complete, Json.Obj root) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    settings(parts, surroundings).forEach((name, setting) -> origins.put(name, origin(setting)));
    Origin organization = origins.get("organization");
    boolean known =
        reaching(parts, surroundings).filter(it -> !it.profile().tenantKnown()).isEmpty();
    if (known && (organization == null || organization.value().isEmpty())) {
      String tenant = complete.group("tenant").text("name");
      Optional<Json> told =
          root.members().get("tenant") instanceof Json.Obj group
              ? group.get("name")
              : Optional.empty();
      origins.put(
          "organization", origin(new Setting(tenant, told, FindingCode.text("note.tenant-name"))));
    }
    return origins;
  }

  /** The profile that the device gets, from the service or from a file. */
  private static Optional<ReadDeployment> reaching(AdminParts parts, Surroundings surroundings) {
    Optional<ReadDeployment> service = winner(parts, surroundings);
    return service
        .filter(it -> surroundings.registered() && !it.profile().offline())
        .or(() -> parts.offline().filter(it -> parts.offlineReadable()))
        .or(() -> service.filter(it -> it.profile().offline()));
  }

  private static Map<String, Setting> settings(AdminParts parts, Surroundings surroundings) {
    Optional<ReadDeployment> reaching = reaching(parts, surroundings);
    Optional<ReadPreparation> preparation = parts.preparation();
    if (reaching.isEmpty() && preparation.isPresent()) {
      return preparation.get().settings();
    }
    // What a device that is not registered would get is still worth explaining.
    return reaching
        .or(() -> winner(parts, surroundings))
        .map(ReadDeployment::settings)
        .orElse(Map.of());
  }

  /** Of two profiles in the service the one that counts. */
  private static Optional<ReadDeployment> winner(AdminParts parts, Surroundings surroundings) {
    Optional<DeploymentProfile> first = parts.deployment().map(ReadDeployment::profile);
    boolean second =
        surroundings
            .circumstances()
            .registration()
            .winner(first)
            .filter(it -> !first.equals(Optional.of(it)))
            .isPresent();
    return second ? parts.other() : parts.deployment();
  }

  static Origin origin(Setting setting) {
    return new Origin(
        setting.value(),
        setting.place().isPresent(),
        setting.place().map(place -> place.position().line()),
        setting.note());
  }
}
