// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * What stands between the device and the internet, besides blocked endpoints.
 *
 * @param proxy none, one that lets everybody through, or one that asks for a name
 * @param captivePortal a page that wants to be clicked stands before the internet
 * @param metered Windows counts the traffic of this network
 */
public record Gateway(Proxy proxy, boolean captivePortal, boolean metered) {
  /** Nothing in the way. */
  public static final Gateway DEFAULT = new Gateway(Proxy.NONE, false, false);

  /** Whether a device that nobody can help reaches the internet. */
  public boolean passes() {
    return proxy != Proxy.AUTHENTICATED && !captivePortal;
  }

  /** A proxy. */
  public enum Proxy {
    /** There is none. */
    NONE,
    /** It lets everybody through. */
    OPEN,
    /** It asks for a name and a password, which OOBE cannot give. */
    AUTHENTICATED
  }
}
