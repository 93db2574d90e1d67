// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.List;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.rule.PreparationRun;

/** What device preparation, the second generation, keeps: its page's settings and its workloads. */
final class PreparationKeys {
  private static final int NOT_STARTED = 0;
  private static final int COMPLETED = 1;
  private static final int FAILED = 4;
  private static final int IN_PROGRESS = 5;
  private static final int AGENT_SECONDS = 1800;

  /** The code of a time limit; the page itself shows none. */
  private static final long TIME_OUT = 0x800705b4L;

  private PreparationKeys() {}

  static List<RegistryKey> of(Traces traces) {
    return traces.preparation().map(policy -> keys(traces.world(), policy)).orElse(List.of());
  }

  private static List<RegistryKey> keys(World world, PreparationPolicy policy) {
    String settings = settings(SettingCatalog.SHIPPED, policy).line();
    String progress = JsonMembers.NONE.list("Workloads", workloads(world)).line();
    return List.of(
        RegistryKey.of(KeyPaths.SETTINGS, "DevicePreparation").with("PageSettings", settings),
        RegistryKey.of(KeyPaths.AGENT, "Win32Apps", "ProvisioningProgress")
            .with("ProvisioningProgress", progress));
  }

  /** A device counts seconds where the policy counts minutes. */
  static JsonMembers settings(SettingCatalog catalog, PreparationPolicy policy) {
    JsonMembers settings = JsonMembers.NONE.number("AgentDownloadTimeoutSeconds", AGENT_SECONDS);
    for (AdminSetting<PreparationPolicy> setting : catalog.preparation()) {
      String value = setting.from().apply(policy);
      if (setting.place() instanceof Place.Policy place) {
        settings =
            switch (setting.kind()) {
              case Kind.Flag flag -> settings.flag(place.registry(), setting.isOn(value));
              case Kind.Whole minutes ->
                  settings.number(
                      place.registry(), Duration.ofMinutes(Long.parseLong(value)).toSeconds());
              default -> settings.text(place.registry(), value);
            };
      }
    }
    return settings;
  }

  /** The apps come one after another, and go on behind the page's time limit. */
  private static List<JsonMembers> workloads(World world) {
    PreparationRun run = PreparationRun.of(world);
    Duration limit = run.startedAt().plus(run.limit());
    return run.work().turns().stream()
        .map(turn -> workload(turn, run.work(), world.now(), limit))
        .toList();
  }

  private static JsonMembers workload(AppTurn turn, PhaseRun work, Duration now, Duration limit) {
    Duration worked = work.worked(now);
    JsonMembers json =
        JsonMembers.NONE
            .text("WorkloadId", InventedId.app(turn.app().name()))
            .text("FriendlyName", turn.app().name());
    if (turn.from().compareTo(worked) > 0) {
      return json.number("WorkloadState", NOT_STARTED);
    }
    String begun = Stamp.milliseconds(work.moment(turn.from()));
    if (turn.ended(worked)) {
      return json.number("WorkloadState", turn.installed(worked) ? COMPLETED : FAILED)
          .text("StartTime", begun)
          .text("EndTime", Stamp.milliseconds(work.moment(turn.to())))
          .number("ErrorCode", turn.code().map(Long::decode).orElse(0L));
    }
    return now.compareTo(limit) < 0
        ? json.number("WorkloadState", IN_PROGRESS).text("StartTime", begun)
        : json.number("WorkloadState", FAILED)
            .text("StartTime", begun)
            .text("EndTime", Stamp.milliseconds(limit))
            .number("ErrorCode", TIME_OUT);
  }
}
