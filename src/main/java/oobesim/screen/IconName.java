// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

/** The icons that a row of a list can name in {@link Block.Option#icon}. */
public final class IconName {
  /** A cable. */
  public static final String ETHERNET = "ethernet";

  /** Radio waves. */
  public static final String WIFI = "wifi";

  /** Radio waves with a lock. */
  public static final String WIFI_SECURED = "wifi-secured";

  /** A box. */
  public static final String PACKAGE = "package";

  /** A laptop that is being set up. */
  public static final String AUTOPILOT = "autopilot";

  /** An arrow that turns back. */
  public static final String RESET = "reset";

  /** Somebody. */
  public static final String PERSON = "person";

  /** A house with many windows. */
  public static final String ORGANIZATION = "organization";

  private IconName() {}
}
