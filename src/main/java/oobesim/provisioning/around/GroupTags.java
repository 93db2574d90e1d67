// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Optional;

/**
 * The device's group tag, and which profiles are assigned to the groups that tags make.
 *
 * @param ofDevice the device's tag, may be empty
 * @param ofProfile the tag of the deployment profile's group; empty: its group asks for no tag
 * @param ofOther the tag of the second profile's group, if it is assigned to such a group
 */
public record GroupTags(String ofDevice, String ofProfile, Optional<String> ofOther) {
  /** No tag anywhere. */
  public static final GroupTags NONE = new GroupTags("", "", Optional.empty());

  /** The same with another tag of the device. */
  public GroupTags tagged(String tag) {
    return new GroupTags(tag, ofProfile, ofOther);
  }

  /** Whether the group of the deployment profile may have the device. */
  public boolean reachProfile() {
    return ofProfile.isEmpty() || ofProfile.equalsIgnoreCase(ofDevice);
  }

  /** Whether the device is in the group of the second profile, which a tag makes. */
  public boolean reachOther() {
    return ofOther.filter(tag -> !tag.isEmpty() && tag.equalsIgnoreCase(ofDevice)).isPresent();
  }
}
