// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.instructor.Sight;
import oobesim.page.ScreenId;
import oobesim.provisioning.DeviceMode;

/**
 * A time that a run spent in one stage without leaving it.
 *
 * @param stage which stage
 * @param user whether it was the user's half: the first start after a technician's seal, and on
 * @param from when it came there, in virtual time
 * @param sights what was shown meanwhile, in order
 */
public record Leg(FlowStage stage, boolean user, Duration from, List<Sight> sights) {
  public Leg {
    sights = List.copyOf(sights);
  }

  /** The legs of a run, in order; none where nothing was shown. */
  public static List<Leg> of(List<Sight> sights) {
    List<Leg> legs = new ArrayList<>();
    boolean user = false;
    for (Sight sight : sights) {
      user = user(sight, user);
      add(legs, sight, user);
    }
    return legs;
  }

  private static boolean user(Sight sight, boolean before) {
    return switch (sight.mode()) {
      // The success page goes with the seal; the half begins with the dark display after it.
      case RESEALED -> true;
      case USER -> before;
      case FRESH, TECHNICIAN, SELF_DEPLOYING -> false;
    };
  }

  private static void add(List<Leg> legs, Sight sight, boolean user) {
    Leg last = legs.isEmpty() ? null : legs.getLast();
    FlowStage stage = FlowStage.of(sight.page()).orElse(last == null ? null : last.stage);
    if (stage == null) {
      stage = FlowStage.POWER_ON;
    }
    if (last != null && last.goesOn(stage, user, sight)) {
      List<Sight> more = new ArrayList<>(last.sights);
      more.add(sight);
      legs.set(legs.size() - 1, new Leg(last.stage, last.user, last.from, more));
    } else {
      legs.add(new Leg(stage, user, sight.at(), List.of(sight)));
    }
  }

  /** A restart in the middle shows the maker's mark, and is no way back to the beginning. */
  private boolean goesOn(FlowStage next, boolean nextUser, Sight sight) {
    boolean restart =
        sight.page() == ScreenId.BOOT && sights.getLast().page() == ScreenId.REBOOTING;
    return user == nextUser && (stage == next || restart);
  }

  /** Whether it ended by a reset of the device. */
  boolean reset() {
    return sights.stream().anyMatch(sight -> sight.page() == ScreenId.RESETTING);
  }

  /** In which half of its life the device was at the end. */
  DeviceMode mode() {
    return sights.getLast().mode();
  }
}
