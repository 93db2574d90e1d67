// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.instructor.LaterChange;
import oobesim.provisioning.around.NetworkLink;
import oobesim.session.Input;

/** What can go around a device, as against what fails on it. */
public enum Outage {
  /** The cable is pulled, or the radio ends. */
  NETWORK(new Input.Link(NetworkLink.NONE)),
  /** The line behind the network is dead. */
  INTERNET(new Input.Internet(false)),
  /** No domain controller answers. */
  DOMAIN_CONTROLLER(new Input.DomainController(false)),
  /** The VPN ends. */
  VPN(new Input.Vpn(false)),
  /** The device is switched off. */
  POWER(new Input.Power(false));

  private final Input.Outside change;

  Outage(Input.Outside change) {
    this.change = change;
  }

  /** The change around the device. */
  public Input.Outside change() {
    return change;
  }

  /** Its kebab-case id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The outage that a change is, empty for another change. */
  public static Optional<Outage> of(Input.Outside change) {
    return List.of(values()).stream().filter(it -> it.change.equals(change)).findFirst();
  }

  /**
   * The change for later; empty for now, and for an attempt, of which the surroundings know none.
   */
  public Optional<LaterChange> later(Insertion when) {
    return switch (when) {
      case Insertion.Now(), Insertion.Try _ -> Optional.empty();
      case Insertion.When(String place) ->
          Optional.of(new LaterChange(change, new LaterChange.AtPlace(place)));
      case Insertion.AtTime(var moment) ->
          Optional.of(new LaterChange(change, new LaterChange.AtTime(moment)));
    };
  }
}
