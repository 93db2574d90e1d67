// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.Surroundings;

/** Puts a checked root and the administrator's parts together into one profile. */
final class Assembler {
  private static final Phrase WHAT_IT_IS = FindingCode.text("simulation-profile");

  private final SettingCatalog catalog;
  private final Json.Obj root;
  private final Slots slots;
  private final Findings findings;
  private final Unchanged before;

  private Assembler(
      SettingCatalog catalog, Json.Obj root, Slots slots, Findings findings, Unchanged before) {
    this.before = before;
    this.catalog = catalog;
    this.root = root;
    this.slots = slots;
    this.findings = findings;
  }

  /** The profile, or the reasons why there is none; all faults are among the findings. */
  static Reading assemble(Json.Obj root, Slots slots, Findings findings, Phrase whatItIs) {
    return new Assembler(SettingCatalog.SHIPPED, root, slots, findings, Unchanged.nothing())
        .reading(whatItIs);
  }

  /** The same for a simulation profile, with the settings that there are. */
  static Reading assemble(SettingCatalog catalog, Json.Obj root, Slots slots, Findings findings) {
    return assemble(catalog, root, slots, findings, Unchanged.nothing());
  }

  /** The same where parts were read before. */
  static Reading assemble(
      SettingCatalog catalog, Json.Obj root, Slots slots, Findings findings, Unchanged before) {
    return new Assembler(catalog, root, slots, findings, before).reading(WHAT_IT_IS);
  }

  private Reading reading(Phrase whatItIs) {
    AdminPartsReader reader = new AdminPartsReader(catalog, root, slots, findings, before);
    AdminParts parts = reader.read();
    if (findings.list().stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return new Reading.Bad(findings.list(), whatItIs);
    }
    Json.Obj source = source(parts, reader.bodies());
    Values values = new Values(source);
    parts = parts.withStatusPages(pages(parts.statusPages(), values));
    Surroundings surroundings = SurroundingsReader.read(values, parts, People.read(values, before));
    Contradictions.check(root, findings);
    AssignedUser.check(surroundings, source, findings);
    ImportRules.check(surroundings, source, findings);
    OldWindows.check(surroundings, slots.preparation(), findings);
    return new Reading.Good(
        new SimulationProfile(
            values.text("name"),
            values.text("flow"),
            surroundings,
            source,
            Origins.of(parts, surroundings, values, root),
            reader.told(),
            findings.list()));
  }

  /** Only what somebody gave can select apps that there are not. */
  private List<EspSettings> pages(List<EspSettings> pages, Values values) {
    List<EspSettings> known = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      EspSettings page = pages.get(i);
      known.add(
          slots.statusPages().get(i) instanceof Slot.Given given
              ? SelectedApps.known(page, values, given.at(), findings)
              : page);
    }
    return known;
  }

  private Json.Obj source(AdminParts parts, Map<String, Json> bodies) {
    Json.Obj complete =
        Completion.of(catalog, PreparationApps.in(root, parts.preparation()), before);
    return JsonEdit.with(complete, bodies);
  }
}
