// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.ProfileCopy;

/** The lines about the device that the technician's pages have in common. */
final class DeviceFacts {
  private DeviceFacts() {}

  /** As the landing page shows them. */
  static Block of(Page page) {
    return new Block.Facts(known(page));
  }

  /** As the result pages show them. */
  static Block withElapsedTime(Page page) {
    List<Block.Fact> facts = new ArrayList<>(known(page));
    String elapsed = Elapsed.text(page, page.world().state().technician().elapsed());
    facts.add(fact(page, "elapsed-time", Optional.of(elapsed)));
    return new Block.Facts(facts);
  }

  private static List<Block.Fact> known(Page page) {
    Optional<ProfileCopy> copy = page.world().state().profile();
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(fact(page, "organization", copy.map(ProfileCopy::organization)));
    facts.add(fact(page, "profile", copy.map(c -> c.profile().displayName())));
    copy.flatMap(ProfileCopy::assignedUser)
        .ifPresent(user -> facts.add(fact(page, "assigned-user", Optional.of(user))));
    return facts;
  }

  /** Whether the service was asked and has answered, so that "none" is more than a guess. */
  static boolean answered(Page page) {
    DeviceState state = page.world().state();
    return state.profile().isPresent() || state.has(Milestone.BLANK_PROFILE);
  }

  private static Block.Fact fact(Page page, String id, Optional<String> value) {
    String shown =
        value.filter(text -> !text.isEmpty()).orElseGet(() -> page.shared("preprov.no-" + id));
    return new Block.Fact(id, page.shared("preprov." + id), shown);
  }
}
