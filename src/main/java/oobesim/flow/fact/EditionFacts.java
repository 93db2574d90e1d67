// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.rule.HybridUser;

/** Facts that editions of the documentation see differently. */
public final class EditionFacts {
  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("documentation-2023", EditionFacts::of2023),
          new Fact("profile-in-time", EditionFacts::profileInTime)
              .from(SurroundingFacts.WIRED.yes()),
          new Fact("cloud-sign-in-first", HybridUser::cloudSignInFirst),
          new Fact(
                  "signs-on-to-domain",
                  w -> ProfileFacts.HYBRID.holds(w) && !HybridUser.cloudSignInFirst(w))
              .from(ProfileFacts.HYBRID.yes()));

  private EditionFacts() {}

  private static boolean of2023(World world) {
    return world.around().circumstances().conduct().documentsOf2023();
  }

  /** Only a cable is there before the first pages, or a network page that an edition has first. */
  private static boolean profileInTime(World world) {
    return world.around().network().link() == NetworkLink.WIRED
        || (of2023(world) && world.state().mode() == DeviceMode.RESEALED);
  }
}
