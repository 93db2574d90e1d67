// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.profile.Settable;
import oobesim.profile.Settables;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.Vpn;

/**
 * What takes a change around the device back: another change, which a journal tells like any other.
 * What has followed on the device stays: a device whose power came back still starts.
 */
public final class Undo {
  private Undo() {}

  /**
   * What would take a change back.
   *
   * @param change what is about to be done
   * @param now the world before it
   * @param profile the profile before it
   * @return empty if nothing of the kind could be set back, such as an item that it adds
   */
  public static Optional<Input.Outside> of(
      Input.Outside change, World now, SimulationProfile profile) {
    Network network = now.around().network();
    return switch (change) {
      case Input.Power(boolean on) -> Optional.of(new Input.Power(!on));
      case Input.Link _ -> Optional.of(new Input.Link(network.link()));
      case Input.Internet _ -> Optional.of(new Input.Internet(network.internet()));
      case Input.DomainController _ ->
          Optional.of(new Input.DomainController(network.domainController()));
      case Input.Vpn _ -> Optional.of(vpn(network.vpn()));
      case Input.Companion(Input.Companion.Act act, String _) -> companion(act, now, profile);
      case Input.Change(String path, String _) -> setting(path, now, profile);
      case Input.By(Input.By.Hand hand, Input.Outside other) ->
          of(other, now, profile).map(undo -> new Input.By(hand, undo));
      case Input.Fault(InjectedFault fault, boolean _) -> Optional.of(fault(fault.id(), now));
    };
  }

  private static Optional<Input.Outside> companion(
      Input.Companion.Act act, World now, SimulationProfile profile) {
    return switch (act) {
      case SCAN -> now.scanned().map(code -> new Input.Companion(act, code));
      case USER -> setting(Companion.USER, now, profile);
      case GROUP_TAG, PROFILE -> setting(Companion.GROUP_TAG, now, profile);
    };
  }

  /** The switch knows no VPN of the user; the setting does. */
  private static Input.Outside vpn(Vpn now) {
    return switch (now) {
      case NONE -> new Input.Vpn(false);
      case DEVICE -> new Input.Vpn(true);
      case USER -> new Input.Change("network.vpn", "user");
    };
  }

  private static Optional<Input.Outside> setting(
      String path, World now, SimulationProfile profile) {
    return Settables.of(profile).stream()
        .filter(settable -> settable.path().equals(path))
        .findFirst()
        .map(Settable::value)
        .map(said -> new Input.Change(path, Moved.value(path, said, now)));
  }

  private static Input.Fault fault(String id, World now) {
    return now.around().faults().stream()
        .filter(fault -> fault.id().equals(id))
        .findFirst()
        .map(fault -> new Input.Fault(fault, true))
        .orElse(new Input.Fault(id, false));
  }
}
