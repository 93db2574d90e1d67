// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.flow.ScreenId;
import oobesim.flow.control.EspPage;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.Failure;
import oobesim.provisioning.PhaseProgress;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.TaskProgress;
import oobesim.provisioning.World;

/** The diagnostics page of Windows 11: what the device knows, and how far the run has come. */
final class DiagnosticsScreen {
  static final Map<ScreenId, Page.Writer> ALL =
      Map.of(new ScreenId("diagnostics"), DiagnosticsScreen::page);

  private DiagnosticsScreen() {}

  private static Screen page(Page page) {
    return Draft.page(page, Illustration.AUTOPILOT)
        .lead(page.text("lead"))
        .paragraph(page.text("configuration"), Tone.NORMAL)
        .add(new Block.Facts(configuration(page)))
        .paragraph(page.text("deployment"), Tone.NORMAL)
        .add(new Block.Facts(deployment(page)))
        .done();
  }

  private static List<Block.Fact> configuration(Page page) {
    World world = page.world();
    Optional<ProfileCopy> copy = world.state().profile();
    Optional<DeploymentProfile> profile = copy.map(ProfileCopy::profile);
    List<Block.Fact> facts = new ArrayList<>();
    add(facts, page, "profile", profile.map(DeploymentProfile::displayName));
    add(facts, page, "organization", copy.map(ProfileCopy::organization));
    add(facts, page, "tenant-domain", Optional.of(world.around().tenant().domain()));
    add(facts, page, "mode", profile.map(p -> page.text("mode-" + word(p.mode()))));
    add(facts, page, "join", profile.map(p -> page.text("join-" + word(p.joinType()))));
    add(facts, page, "device-name", Optional.of(world.state().computerName()));
    add(facts, page, "serial-number", Optional.of(world.around().device().serialNumber()));
    return facts;
  }

  private static List<Block.Fact> deployment(Page page) {
    List<Block.Fact> facts = new ArrayList<>();
    for (PhaseProgress phase : EspPage.phases(page.world())) {
      String name = page.shared("esp." + phase.phase().id());
      facts.add(new Block.Fact(phase.phase().id(), name, EspWords.status(page, phase.status())));
      failed(phase)
          .map(row -> EspWords.row(page, row).text())
          .ifPresent(
              text -> facts.add(new Block.Fact("failed-row", page.text("failed-row"), text)));
    }
    page.world()
        .state()
        .failure()
        .map(Failure::code)
        .ifPresent(code -> add(facts, page, "code", Optional.of(code)));
    return facts;
  }

  private static Optional<TaskProgress> failed(PhaseProgress phase) {
    return phase.tasks().stream().filter(row -> !row.code().isEmpty()).findFirst();
  }

  /** Empty values are left out, as the real page does. */
  private static void add(List<Block.Fact> facts, Page page, String id, Optional<String> value) {
    value
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> facts.add(new Block.Fact(id, page.text(id), text)));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
