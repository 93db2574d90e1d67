// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.i18n.Phrase;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Assignment;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.GroupTags;
import oobesim.provisioning.around.OtherProfile;
import oobesim.provisioning.around.Registration;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.User;

/**
 * What the companion app on a technician's phone knows: it reads the text of a code, takes the id
 * in it, and looks that id up in the tenant. The device that shows the code is not asked.
 *
 * <p>Source: Microsoft's open sample WindowsAutopilotCompanion.
 */
public sealed interface Companion {
  /** The setting that a user's assignment is. */
  String USER = "device.assignedUser";

  /** The setting that a group tag is. */
  String GROUP_TAG = "device.groupTag";

  /** What stands for no user and no tag. */
  String NONE = "none";

  /** No code was read yet. */
  record Idle() implements Companion {
    @Override
    public Phrase refusal() {
      return said("idle");
    }
  }

  /** What was read is no device's code: no JSON object, or one without an id. */
  record NoId() implements Companion {
    @Override
    public Phrase refusal() {
      return said("no-id");
    }
  }

  /**
   * The tenant has no device with the code's id.
   *
   * @param id the id in the code
   */
  record Unknown(String id) implements Companion {
    @Override
    public Phrase refusal() {
      return said("unknown", "id", id);
    }
  }

  /**
   * The tenant's record of the device.
   *
   * @param device what is known of it
   * @param groupTag its group tag, may be empty
   * @param profile the profile that the service has for it now
   * @param users the people of the tenant's directory
   * @param profiles the tenant's profiles, with the tags that bring them
   */
  record Found(
      Device device,
      String groupTag,
      Optional<String> profile,
      List<String> users,
      List<Choice> profiles)
      implements Companion {
    public Found {
      users = List.copyOf(users);
      profiles = List.copyOf(profiles);
    }

    @Override
    public Phrase refusal() {
      return Phrase.NONE;
    }
  }

  /**
   * A profile of the tenant.
   *
   * @param profile its name
   * @param tag the group tag that brings it, empty text for a device without one; empty if no tag
   *     does
   */
  record Choice(String profile, Optional<String> tag) {}

  /** What came of something that was to be changed. */
  sealed interface Answer {}

  /** A setting becomes another one. */
  record Change(String path, String value) implements Answer {}

  /** It cannot be changed so. */
  record Refused(Phrase reason) implements Answer {}

  /** Why nothing can be changed, nothing if a device was found. */
  Phrase refusal();

  /** What the app shows in a world. */
  static Companion of(World world) {
    if (world.scanned().isEmpty()) {
      return new Idle();
    }
    Optional<String> id = id(world.scanned().get());
    Surroundings around = world.around();
    return id.isEmpty()
        ? new NoId()
        : id.filter(it -> around.registered())
            .filter(around.device().autopilotId()::equalsIgnoreCase)
            .<Companion>map(it -> found(world))
            .orElseGet(() -> new Unknown(id.get()));
  }

  /** The app takes the id of the outermost object alone. */
  private static Optional<String> id(String code) {
    Parsed parsed = JsonReader.read(code);
    return parsed.findings().isEmpty()
            && parsed.documents().size() == 1
            && parsed.documents().getFirst() instanceof Json.Obj object
            && object.get("ZtdId").orElse(null) instanceof Json.Text id
            && !id.value().isBlank()
        ? Optional.of(id.value())
        : Optional.empty();
  }

  private static Found found(World world) {
    Surroundings around = world.around();
    return new Found(
        around.device(),
        around.circumstances().registration().tags().ofDevice(),
        Assignment.of(around, world.now()).map(DeploymentProfile::displayName),
        around.users().stream().map(User::upn).toList(),
        choices(around));
  }

  private static List<Choice> choices(Surroundings around) {
    Registration registration = around.circumstances().registration();
    GroupTags tags = registration.tags();
    Stream<Choice> first =
        around.deploymentProfile().stream()
            .filter(profile -> !profile.offline())
            .map(profile -> new Choice(profile.displayName(), Optional.of(tagOfFirst(tags))));
    Stream<Choice> second =
        registration.other().stream()
            .map(OtherProfile::profile)
            .map(profile -> new Choice(profile.displayName(), tagOfOther(tags)));
    return Stream.concat(first, second).toList();
  }

  /** Without a tag of its own the first profile is for every device that the second one leaves. */
  private static String tagOfFirst(GroupTags tags) {
    if (!tags.ofProfile().isEmpty()) {
      return tags.ofProfile();
    }
    return tags.ofOther().isPresent() ? "" : tags.ofDevice();
  }

  private static Optional<String> tagOfOther(GroupTags tags) {
    return tags.ofOther().filter(tag -> !tag.isEmpty());
  }

  private static Phrase said(String key, Object... namesAndValues) {
    return Phrase.of("companion", key, namesAndValues);
  }

  /** What a change comes to. */
  default Answer change(Input.Companion input) {
    if (!(this instanceof Found found)) {
      return new Refused(refusal());
    }
    return switch (input.act()) {
      case SCAN -> throw new IllegalArgumentException("a scan changes nothing");
      case USER -> user(found, input.value());
      case GROUP_TAG ->
          new Change(GROUP_TAG, input.value().equalsIgnoreCase(NONE) ? "" : input.value());
      case PROFILE -> profile(found, input.value());
    };
  }

  private static Answer user(Found found, String wanted) {
    if (wanted.equalsIgnoreCase(NONE)) {
      return new Change(USER, NONE);
    }
    return found.users().stream()
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .<Answer>map(upn -> new Change(USER, upn))
        .orElseGet(() -> new Refused(said("no-user", "user", wanted)));
  }

  private static Answer profile(Found found, String wanted) {
    Optional<Choice> choice =
        found.profiles().stream().filter(it -> it.profile().equalsIgnoreCase(wanted)).findFirst();
    if (choice.isEmpty()) {
      return new Refused(said("no-profile", "profile", wanted));
    }
    return choice
        .get()
        .tag()
        .<Answer>map(tag -> new Change(GROUP_TAG, tag))
        .orElseGet(() -> new Refused(said("no-tag", "profile", wanted)));
  }
}
