// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;

/** Stretches of the way that many tests begin with. */
public final class Steps {
  /** The cloud account at the sign-in pages. */
  public static final String[] SIGN_IN = {
    "type username joni@contoso.com", "click next", "type password Cloud-1", "click sign-in"
  };

  /** The cloud account at the sign-on page. */
  public static final String[] SIGN_ON_CLOUD = {
    "type username joni@contoso.com", "type password Cloud-1", "click sign-in"
  };

  /** The on-premises account at the sign-on page. */
  public static final String[] SIGN_ON = {
    "type username CONTOSO\\joni", "type password Domain-1", "click sign-in"
  };

  private Steps() {}

  /** A registered device whose user has signed in. */
  public static Rehearsal signedIn(String profile, String... settings) {
    return Rehearsal.of(profile, settings).does("power on").reaches("entra-signin").does(SIGN_IN);
  }

  /** An Entra joined device whose user works with it. */
  public static Rehearsal desktop(String profile, String... settings) {
    return signedIn(profile, settings).reaches("desktop");
  }

  /** A technician has sealed the device; the user starts it so much later. */
  public static Rehearsal resealed(Duration later, String profile, String... settings) {
    return Rehearsal.of(profile, settings)
        .landing()
        .does("click provision")
        .reaches("preprov-success")
        .does("click reseal")
        .waits(later)
        .does("power on");
  }

  /** Somebody has signed in who is reached by a device preparation policy. */
  public static Rehearsal preparation(String... settings) {
    return Rehearsal.of("device-preparation", settings)
        .does("power on")
        .reaches("region")
        .does("click yes", "click yes", "click skip")
        .reaches("eula")
        .does("click accept", "click skip", "select work", "click next")
        .does(SIGN_IN);
  }
}
