// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The set-up steps of tenant, device and network that have a right value, which is the default.
 *
 * @param registration how the services know the device
 * @param hardware what of the hardware decides
 * @param image what the image brought along
 * @param directory Active Directory's side
 * @param enrolment the tenant's rules
 * @param gateway what stands before the internet
 * @param policies policies that disturb a deployment
 * @param standing how each user stands in the tenant, by user principal name in lower case
 * @param oneEnrolment a device that was enrolled without a user may not do so again while its
 *     record stands
 * @param assignedUserBreaksDomainJoin an assigned user keeps the device from joining hybrid
 * @param earlyRefused the token of a user flow within 90 minutes is refused, not only noted
 * @param lags how long changes of each kind take to reach devices
 * @param delays the changes that are on their way
 * @param conduct what a policy, the image or the followed source decides of Windows itself
 * @param firstRun which pages the end of a first run has
 */
public record Circumstances(
    Registration registration,
    Hardware hardware,
    Image image,
    Directory directory,
    Enrolment enrolment,
    Gateway gateway,
    TroublePolicies policies,
    Map<String, Standing> standing,
    boolean oneEnrolment,
    boolean assignedUserBreaksDomainJoin,
    boolean earlyRefused,
    Map<Lag, Duration> lags,
    Map<Lag, Delay> delays,
    Conduct conduct,
    FirstRun firstRun) {
  /** Everything as it should be. */
  public static final Circumstances DEFAULT =
      new Circumstances(
          Registration.DEFAULT,
          Hardware.DEFAULT,
          Image.DEFAULT,
          Directory.DEFAULT,
          Enrolment.DEFAULT,
          Gateway.DEFAULT,
          TroublePolicies.DEFAULT,
          Map.of(),
          true,
          false,
          false,
          Map.of(),
          Map.of(),
          Conduct.DEFAULT,
          FirstRun.DEFAULT);

  public Circumstances {
    standing = Map.copyOf(standing);
    lags = Collections.unmodifiableMap(new TreeMap<>(lags));
    delays = Collections.unmodifiableMap(new TreeMap<>(delays));
  }

  /** How a user stands in the tenant. */
  public Standing of(User user) {
    return standing.getOrDefault(user.upn().toLowerCase(Locale.ROOT), Standing.DEFAULT);
  }

  /** With another image. */
  public Circumstances with(Image other) {
    return with(other, delays, conduct, firstRun);
  }

  /** With these changes on their way. */
  public Circumstances with(Map<Lag, Delay> others) {
    return with(image, others, conduct, firstRun);
  }

  /** With Windows conducting itself otherwise. */
  public Circumstances with(Conduct other) {
    return with(image, delays, other, firstRun);
  }

  /** With another end of the first run. */
  public Circumstances with(FirstRun other) {
    return with(image, delays, conduct, other);
  }

  /** With all that changes during a run. */
  private Circumstances with(
      Image otherImage, Map<Lag, Delay> others, Conduct otherConduct, FirstRun otherEnd) {
    return new Circumstances(
        registration,
        hardware,
        otherImage,
        directory,
        enrolment,
        gateway,
        policies,
        standing,
        oneEnrolment,
        assignedUserBreaksDomainJoin,
        earlyRefused,
        lags,
        others,
        otherConduct,
        otherEnd);
  }
}
