// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import oobesim.provisioning.around.EspSettings.Target;

/**
 * Which of several status pages counts.
 *
 * <p>Source: Intune documentation of the Enrollment Status Page: those assigned to devices come
 * first, then those assigned to users, then the tenant's default; within a target priority 1 is the
 * highest. Where the device enrols by itself, no user's group can be asked.
 */
public final class StatusPages {
  private static final Comparator<EspSettings> ORDER =
      Comparator.comparing((EspSettings page) -> page.assignment().target())
          .thenComparingInt(page -> page.assignment().priority());

  private StatusPages() {}

  /** The page of a device that a user has signed in to, or will. */
  public static Optional<EspSettings> forUsers(List<EspSettings> pages) {
    return first(pages, page -> true);
  }

  /** The page of a device that enrols by itself: a technician's, or a self-deploying one. */
  public static Optional<EspSettings> forDevices(List<EspSettings> pages) {
    return first(pages, page -> page.assignment().target() != Target.USER);
  }

  private static Optional<EspSettings> first(
      List<EspSettings> pages, Predicate<EspSettings> reaches) {
    return pages.stream().filter(reaches).min(ORDER);
  }
}
