// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.Optional;
import javafx.scene.layout.Region;
import oobesim.provisioning.plan.EspPhase;
import oobesim.screen.Block;
import oobesim.ui.theme.Glyph;

/** One category of the Enrollment Status Page, drawn in the way of one Windows. */
interface PhaseNode extends Moving {
  /** The category as a node. */
  Region node();

  /** What moves in it says so itself. */
  @Override
  default Motion motion() {
    return Motion.NONE;
  }

  /** Shows how far it is, and the link or arrow that opens its rows. */
  void show(Block.PhaseLine line, Optional<Region> toggle);

  /** What its icon shows. */
  static Glyph glyph(EspPhase phase) {
    return switch (phase) {
      case DEVICE_PREPARATION -> Glyph.GEAR;
      case DEVICE_SETUP -> Glyph.DEVICES;
      case ACCOUNT_SETUP -> Glyph.PEOPLE;
    };
  }
}
