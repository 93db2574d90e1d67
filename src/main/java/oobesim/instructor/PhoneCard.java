// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.session.Companion;

/**
 * What the technician's phone shows with the companion app.
 *
 * @param answer what came of the code that was read last
 * @param id the id in that code, empty if it has none
 * @param device the tenant's record of the device, if it knows one of that id
 */
public record PhoneCard(Answer answer, String id, Optional<Entry> device) {
  /** What came of a code. */
  public enum Answer {
    /** None was read yet. */
    IDLE,
    /** It is no device's code. */
    NO_ID,
    /** The tenant knows no such device. */
    UNKNOWN,
    /** The tenant knows the device. */
    FOUND
  }

  /** What can be changed with the app. */
  public enum Field {
    /** Who the device is assigned to. */
    USER,
    /** Its group tag. */
    GROUP_TAG,
    /** Its profile, by the group tag that brings it. */
    PROFILE
  }

  /**
   * The tenant's record of a device.
   *
   * @param groupTag its group tag, may be empty
   * @param user who it is assigned to
   * @param profile the profile that the service has for it
   * @param users the people of the directory
   * @param profiles the tenant's profiles
   */
  public record Entry(
      String serialNumber,
      String manufacturer,
      String model,
      String groupTag,
      Optional<String> user,
      Optional<String> profile,
      List<String> users,
      List<Profile> profiles) {
    public Entry {
      users = List.copyOf(users);
      profiles = List.copyOf(profiles);
    }
  }

  /**
   * A profile of the tenant.
   *
   * @param name its name
   * @param byTag whether a group tag brings it, so that the app can give it
   */
  public record Profile(String name, boolean byTag) {}

  /** The card of a world. */
  public static PhoneCard of(World world) {
    return switch (Companion.of(world)) {
      case Companion.Idle _ -> new PhoneCard(Answer.IDLE, "", Optional.empty());
      case Companion.NoId _ -> new PhoneCard(Answer.NO_ID, "", Optional.empty());
      case Companion.Unknown(String id) -> new PhoneCard(Answer.UNKNOWN, id, Optional.empty());
      case Companion.Found found ->
          new PhoneCard(Answer.FOUND, found.device().autopilotId(), Optional.of(entry(found)));
    };
  }

  private static Entry entry(Companion.Found found) {
    return new Entry(
        found.device().serialNumber(),
        found.device().manufacturer(),
        found.device().model(),
        found.groupTag(),
        found.device().assignedUser(),
        found.profile(),
        found.users(),
        found.profiles().stream()
            .map(choice -> new Profile(choice.profile(), choice.tag().isPresent()))
            .toList());
  }
}
