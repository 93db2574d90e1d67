// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import oobesim.provisioning.World;

/**
 * A failure that a walk met.
 *
 * @param id its id in the catalogue
 * @param noted it was only noted: the run went on
 * @param world the world just after it
 */
public record Met(String id, boolean noted, World world) {
  /** For whom it fails: the technician, the device by itself, or the user. */
  public String whom() {
    return switch (world.state().mode()) {
      case TECHNICIAN -> "technician";
      case SELF_DEPLOYING -> world.state().user().isPresent() ? "user" : "device";
      case FRESH, RESEALED, USER -> "user";
    };
  }
}
