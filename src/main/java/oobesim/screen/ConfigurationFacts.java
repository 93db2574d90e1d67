// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.Device;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.OobeSettings;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.Tenant;
import oobesim.provisioning.World;

/** The values of profile, tenant and device; empty ones are left out, as the real page does. */
final class ConfigurationFacts {
  private final Page page;
  private final List<Block> blocks = new ArrayList<>();

  private ConfigurationFacts(Page page) {
    this.page = page;
  }

  static List<Block> of(Page page) {
    ConfigurationFacts facts = new ConfigurationFacts(page);
    Optional<ProfileCopy> copy = page.world().state().profile();
    facts.group("group-profile", facts.profile(copy));
    facts.group("group-oobe", facts.pages(copy.map(c -> c.profile().oobe())));
    facts.group("group-tenant", facts.tenant(copy.isPresent()));
    facts.group("group-device", facts.device());
    return facts.blocks;
  }

  private void group(String heading, List<Block.Fact> facts) {
    if (!facts.isEmpty()) {
      blocks.add(new Block.Heading(page.text(heading)));
      blocks.add(new Block.Facts(facts));
    }
  }

  private List<Block.Fact> profile(Optional<ProfileCopy> copy) {
    Optional<DeploymentProfile> profile = copy.map(ProfileCopy::profile);
    List<Block.Fact> facts = new ArrayList<>();
    add(facts, "profile", profile.map(DeploymentProfile::displayName));
    add(facts, "organization", copy.map(ProfileCopy::organization));
    add(facts, "assigned-user", copy.flatMap(ProfileCopy::assignedUser));
    add(facts, "mode", profile.map(p -> page.text("mode-" + word(p.mode()))));
    add(facts, "join", profile.map(p -> page.text("join-" + word(p.joinType()))));
    add(facts, "user-type", profile.map(p -> page.text("user-type-" + word(p.userType()))));
    add(facts, "preprovisioning", profile.map(p -> yesNo(p.preprovisioningAllowed())));
    add(facts, "name-template", profile.map(DeploymentProfile::deviceNameTemplate));
    return facts;
  }

  private List<Block.Fact> pages(Optional<OobeSettings> oobe) {
    List<Block.Fact> facts = new ArrayList<>();
    add(facts, "language", oobe.map(OobeSettings::locale));
    add(facts, "keyboard-skipped", oobe.map(o -> yesNo(o.keyboardSkipped())));
    add(facts, "eula-hidden", oobe.map(o -> yesNo(o.eulaHidden())));
    add(facts, "privacy-hidden", oobe.map(o -> yesNo(o.privacyHidden())));
    return facts;
  }

  /** A device without a profile does not know whose it is. */
  private List<Block.Fact> tenant(boolean known) {
    Tenant tenant = page.world().around().tenant();
    List<Block.Fact> facts = new ArrayList<>();
    if (known) {
      add(facts, "tenant-domain", Optional.of(tenant.domain()));
      add(facts, "tenant-id", Optional.of(InventedId.of("tenant", tenant.domain())));
    }
    return facts;
  }

  private List<Block.Fact> device() {
    World world = page.world();
    Device device = world.around().device();
    List<Block.Fact> facts = new ArrayList<>();
    add(facts, "device-name", Optional.of(world.state().computerName()));
    add(facts, "serial-number", Optional.of(device.serialNumber()));
    add(facts, "autopilot-id", Optional.of(device.registered() ? device.autopilotId() : ""));
    add(facts, "windows-build", Optional.of(world.around().windows().build()));
    return facts;
  }

  private void add(List<Block.Fact> facts, String id, Optional<String> value) {
    value
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> facts.add(new Block.Fact(id, page.text(id), text)));
  }

  private String yesNo(boolean yes) {
    return page.text(yes ? "yes" : "no");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
