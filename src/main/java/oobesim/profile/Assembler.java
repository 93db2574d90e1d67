// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Severity;
import oobesim.profile.intune.DomainJoinReader;
import oobesim.profile.intune.EspReader;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.ReadDeployment;
import oobesim.profile.intune.Setting;
import oobesim.provisioning.DomainJoinProfile;
import oobesim.provisioning.EspSettings;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.Surroundings;

/** Puts a checked root and the administrator's parts together into one profile. */
final class Assembler {
  private static final String WHAT_IT_IS = "a simulation profile";

  private final Json.Obj root;
  private final Slots slots;
  private final Findings findings;
  private final Map<String, Json> bodies = new LinkedHashMap<>();

  private Assembler(Json.Obj root, Slots slots, Findings findings) {
    this.root = root;
    this.slots = slots;
    this.findings = findings;
  }

  /** The profile, or the reasons why there is none; all faults are among the findings. */
  static Reading assemble(Json.Obj root, Slots slots, Findings findings, String whatItIs) {
    return new Assembler(root, slots, findings).reading(whatItIs);
  }

  static Reading assemble(Json.Obj root, Slots slots, Findings findings) {
    return assemble(root, slots, findings, WHAT_IT_IS);
  }

  private Reading reading(String whatItIs) {
    Optional<ReadDeployment> deployment = deployment();
    Optional<EspSettings> page = statusPage();
    boolean hybrid =
        deployment.filter(it -> it.profile().joinType() == JoinType.HYBRID).isPresent();
    Optional<DomainJoinProfile> join = domainJoin(hybrid);
    if (findings.list().stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return new Reading.Bad(findings.list(), whatItIs);
    }
    Json.Obj source = source();
    Values values = new Values(source);
    if (slots.statusPage() instanceof Slot.Given given) {
      page = page.map(it -> SelectedApps.known(it, values, given.at(), findings));
    }
    Surroundings surroundings =
        SurroundingsReader.read(values, new AdminParts(deployment, page, join));
    AssignedUser.check(surroundings, source, findings);
    return new Reading.Good(
        new SimulationProfile(
            values.text("name"),
            values.text("flow"),
            surroundings,
            source,
            origins(deployment, values.group("tenant").text("name")),
            findings.list()));
  }

  private Optional<ReadDeployment> deployment() {
    String key = "deploymentProfile";
    return switch (slots.deploymentProfile()) {
      case Slot.Silent silent ->
          Optional.of(ReadDeployment.ofDefault(use(key, DefaultParts.deploymentProfile())));
      case Slot.Given given -> {
        use(key, given.part().object());
        Findings found = new Findings();
        ReadDeployment read = ReadDeployment.of(given.part(), given.facts(), found);
        findings.addAll(given.relocate(found.list()));
        yield Optional.of(given.path().isEmpty() ? read : read.noted("in " + given.path()));
      }
      case Slot.None none -> none(key);
      case Slot.Unusable unusable -> Optional.empty();
    };
  }

  private Optional<EspSettings> statusPage() {
    String key = "enrollmentStatusPage";
    return switch (slots.statusPage()) {
      case Slot.Silent silent ->
          Optional.of(EspReader.read(use(key, silentStatusPage()), new Findings()));
      case Slot.Given given -> {
        Findings found = new Findings();
        EspSettings read = EspReader.read(use(key, given.part().object()), found);
        findings.addAll(given.relocate(found.list()));
        yield Optional.of(read);
      }
      case Slot.None none -> none(key);
      case Slot.Unusable unusable -> Optional.empty();
    };
  }

  /** Old deployment profiles carry a status page inside; it counts before the default. */
  private Json.Obj silentStatusPage() {
    return bodies.get("deploymentProfile") instanceof Json.Obj deployment
        ? EspReader.legacy(deployment).orElseGet(DefaultParts::statusPage)
        : DefaultParts.statusPage();
  }

  private Optional<DomainJoinProfile> domainJoin(boolean hybrid) {
    String key = "domainJoinProfile";
    return switch (slots.domainJoin()) {
      case Slot.Silent silent when hybrid ->
          Optional.of(DomainJoinReader.read(use(key, DefaultParts.domainJoin()), new Findings()));
      case Slot.Given given -> {
        Findings found = new Findings();
        DomainJoinProfile read = DomainJoinReader.read(use(key, given.part().object()), found);
        findings.addAll(given.relocate(found.list()));
        yield Optional.of(read);
      }
      case Slot.Unusable unusable -> Optional.empty();
      default -> none(key);
    };
  }

  private Json.Obj use(String key, Json.Obj body) {
    bodies.put(key, body);
    return body;
  }

  private <T> Optional<T> none(String key) {
    bodies.put(key, JsonEdit.nothing());
    return Optional.empty();
  }

  private Json.Obj source() {
    Json.Obj complete = Completion.of(root);
    for (Map.Entry<String, Json> body : bodies.entrySet()) {
      complete = JsonEdit.with(complete, body.getKey(), body.getValue());
    }
    return complete;
  }

  private Map<String, Origin> origins(Optional<ReadDeployment> deployment, String tenant) {
    Map<String, Origin> origins = new LinkedHashMap<>();
    deployment.ifPresent(
        read -> read.settings().forEach((name, setting) -> origins.put(name, origin(setting))));
    Origin organization = origins.get("organization");
    if (organization == null || organization.value().isEmpty()) {
      Optional<Json> told =
          root.members().get("tenant") instanceof Json.Obj group
              ? group.get("name")
              : Optional.empty();
      origins.put("organization", origin(new Setting(tenant, told, "the tenant's name")));
    }
    return origins;
  }

  private static Origin origin(Setting setting) {
    return new Origin(
        setting.value(),
        setting.place().isPresent(),
        setting.place().map(place -> place.position().line()),
        setting.note());
  }
}
