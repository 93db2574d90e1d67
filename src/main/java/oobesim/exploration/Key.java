// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.List;
import oobesim.page.Control;
import oobesim.page.PageId;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Vpn;
import oobesim.statechart.StateConfiguration;

/**
 * What two moments of runs have in common that count as one situation: what time it is, how often
 * something was done and what was typed is no part of it unless a guard asks.
 *
 * @param configuration where the chart is
 * @param facts the answers to all that guards ask, a bit each
 * @param front the page
 * @param controls what it offers
 * @param around what the surroundings are
 * @param watched what whoever judges the run remembers
 */
record Key(
    StateConfiguration configuration,
    List<Long> facts,
    PageId front,
    List<Control> controls,
    Around around,
    long watched) {

  /**
   * The surroundings: the profile stands for all that it says.
   *
   * @param profile its number
   */
  record Around(
      int profile,
      NetworkLink link,
      boolean internet,
      boolean domainController,
      Vpn vpn,
      List<InjectedFault> faults) {}

  /** What decides where the next step leads: of the facts those alone that it may ask. */
  record Local(StateConfiguration configuration, List<Long> facts) {}
}
