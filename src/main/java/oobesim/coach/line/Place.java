// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import java.util.Optional;
import oobesim.coach.DrillRun;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Opening;
import oobesim.instructor.station.FlowStage;

/**
 * A place of a line with its device.
 *
 * @param number which one, from 1
 * @param opening the run, which a bench can take
 * @param drill the drill over it
 */
public record Place(int number, Opening.Ready opening, DrillRun drill) {
  /** The run on its device. */
  public LiveRun run() {
    return drill.run();
  }

  /** The serial number on its device's label. */
  public String serial() {
    return run().world().around().device().serialNumber();
  }

  /** The stage of the flow that it is in; a wait or a window is in the stage that it came in. */
  public Optional<FlowStage> stage() {
    return run().sights().reversed().stream()
        .flatMap(sight -> FlowStage.of(sight.screen().id()).stream())
        .findFirst();
  }

  /** How it stands now. */
  public PlaceState state() {
    return PlaceState.of(drill);
  }
}
