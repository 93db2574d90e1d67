// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Shown;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.Tenant;

/** The values of profile, tenant and device; empty ones are left out, as the real page does. */
final class ConfigurationFacts {
  private final Page page;
  private final List<AdminSetting<DeploymentProfile>> settings;
  private final List<Block> blocks = new ArrayList<>();

  private ConfigurationFacts(List<AdminSetting<DeploymentProfile>> settings, Page page) {
    this.settings = settings;
    this.page = page;
  }

  static List<Block> of(Page page) {
    return of(SettingCatalog.SHIPPED, page);
  }

  static List<Block> of(SettingCatalog catalog, Page page) {
    ConfigurationFacts facts = new ConfigurationFacts(catalog.deployment(), page);
    Optional<ProfileCopy> copy = page.world().state().profile();
    facts.group("group-profile", facts.profile(copy));
    facts.group("group-oobe", facts.pages(copy));
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

  /** Whose device it is, and who drives it, stand in the copy between what the profile says. */
  private List<Block.Fact> profile(Optional<ProfileCopy> copy) {
    SortedMap<Integer, List<Block.Fact>> lines = lines(Shown.Group.PROFILE, copy);
    add(lines, 2, "organization", copy.map(ProfileCopy::organization));
    add(lines, 3, "assigned-user", copy.flatMap(ProfileCopy::assignedUser));
    add(lines, 4, "mode", copy.map(c -> page.text("mode-" + word(c.profile().mode()))));
    return lines.values().stream().flatMap(List::stream).toList();
  }

  private List<Block.Fact> pages(Optional<ProfileCopy> copy) {
    return lines(Shown.Group.PAGES, copy).values().stream().flatMap(List::stream).toList();
  }

  /** What a profile says, line by line. */
  private SortedMap<Integer, List<Block.Fact>> lines(
      Shown.Group group, Optional<ProfileCopy> copy) {
    SortedMap<Integer, List<Block.Fact>> lines = new TreeMap<>();
    for (AdminSetting<DeploymentProfile> setting : settings) {
      setting
          .shown()
          .filter(shown -> shown.group() == group)
          .ifPresent(
              shown ->
                  add(
                      lines,
                      shown.place(),
                      shown.id(),
                      copy.map(c -> said(setting, shown.id(), c.profile()))));
    }
    return lines;
  }

  private String said(
      AdminSetting<DeploymentProfile> setting, String id, DeploymentProfile profile) {
    String value = setting.from().apply(profile);
    return switch (setting.kind()) {
      case Kind.Flag flag -> page.text(setting.isOn(value) ? "yes" : "no");
      case Kind.Word word -> page.text(id + "-" + value);
      default -> value;
    };
  }

  private void add(
      SortedMap<Integer, List<Block.Fact>> lines, int place, String id, Optional<String> value) {
    add(lines.computeIfAbsent(place, it -> new ArrayList<>()), id, value);
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

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
