// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.Strikes;

/** The default bench's world without a run, with settings changed: path, value, ... */
public final class BenchWorld {
  private BenchWorld() {}

  /** A technician has pressed Provision. */
  public static World technician(String... settings) {
    return in(DeviceMode.TECHNICIAN, settings);
  }

  /** A user has signed in. */
  public static World user(String... settings) {
    return in(DeviceMode.USER, settings).device(d -> d.withUser(Optional.of("joni@contoso.com")));
  }

  private static World in(DeviceMode mode, String... settings) {
    return World.before(Rehearsal.profile("preprovisioning-entra", settings).surroundings(), 1)
        .device(d -> d.withMode(mode));
  }

  /** A failure in one row, so long after the row began. */
  public static Strikes strike(EspTask where, String id, String code, Duration after) {
    Map<EspTask, Strikes.Strike> strikes = Map.of(where, new Strikes.Strike(id, code, after));
    return (phase, task) -> Optional.ofNullable(strikes.get(task));
  }

  /** A failure in one row of one category only. */
  public static Strikes strike(EspPhase in, EspTask where, String id, String code, Duration after) {
    Strikes anywhere = strike(where, id, code, after);
    return (phase, task) -> phase == in ? anywhere.at(phase, task) : Optional.empty();
  }
}
