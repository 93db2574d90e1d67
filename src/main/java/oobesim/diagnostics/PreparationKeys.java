// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.InventedId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.PreparationPolicy;
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

  /** The apps come one after another at the end of the page's work. */
  private static List<JsonMembers> workloads(World world) {
    PreparationRun run = PreparationRun.of(world);
    List<App> apps = world.around().workload().apps(App.Context.DEVICE);
    Duration all = apps.stream().map(App::installTime).reduce(Duration.ZERO, Duration::plus);
    Duration begin = run.startedAt().plus(run.work()).minus(all);
    List<JsonMembers> workloads = new ArrayList<>();
    for (App app : apps) {
      Duration end = begin.plus(app.installTime());
      workloads.add(workload(app, begin, end, world.now(), run));
      begin = end;
    }
    return workloads;
  }

  private static JsonMembers workload(
      App app, Duration begin, Duration end, Duration now, PreparationRun run) {
    Duration limit = run.startedAt().plus(run.limit());
    int state = state(begin, end, now, limit);
    JsonMembers json =
        JsonMembers.NONE
            .text("WorkloadId", InventedId.app(app.name()))
            .text("FriendlyName", app.name())
            .number("WorkloadState", state);
    JsonMembers begun =
        state == NOT_STARTED ? json : json.text("StartTime", Stamp.milliseconds(begin));
    return switch (state) {
      case COMPLETED -> begun.text("EndTime", Stamp.milliseconds(end)).number("ErrorCode", 0);
      case FAILED -> begun.text("EndTime", Stamp.milliseconds(limit)).number("ErrorCode", TIME_OUT);
      default -> begun;
    };
  }

  private static int state(Duration begin, Duration end, Duration now, Duration limit) {
    Duration moment = now.compareTo(limit) < 0 ? now : limit;
    if (moment.compareTo(end) >= 0) {
      return COMPLETED;
    }
    if (moment.compareTo(begin) < 0) {
      return NOT_STARTED;
    }
    return now.compareTo(limit) >= 0 ? FAILED : IN_PROGRESS;
  }
}
