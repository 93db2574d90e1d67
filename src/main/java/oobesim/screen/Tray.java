// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;

/**
 * What the corner of the lock screen and of the desktop tells.
 *
 * @param network how the device is connected
 * @param networkText the words for that, which a screen reader says
 * @param time the clock, empty where the page has one of its own
 * @param date the day, likewise
 */
public record Tray(NetworkSign network, String networkText, String time, String date) {
  /** Which sign stands for the network. */
  public enum NetworkSign {
    /** A cable leads to the internet. */
    CABLE("tray.cable"),
    /** Radio leads to the internet. */
    RADIO("tray.radio"),
    /** Nothing does. */
    OFFLINE("tray.offline");

    private final String key;

    NetworkSign(String key) {
      this.key = key;
    }

    private static NetworkSign of(Network network) {
      if (!network.online()) {
        return OFFLINE;
      }
      return network.link() == NetworkLink.WIRED ? CABLE : RADIO;
    }
  }

  /** Of a page that has a clock of its own. */
  static Tray withoutClock(Page page) {
    return with(page, "", "");
  }

  /** With the clock of the task bar. */
  static Tray withClock(Page page) {
    return with(page, Clock.time(page), Clock.date(page));
  }

  private static Tray with(Page page, String time, String date) {
    NetworkSign sign = NetworkSign.of(page.world().around().network());
    return new Tray(sign, page.shared(sign.key), time, date);
  }
}
