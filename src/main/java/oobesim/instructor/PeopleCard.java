// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.instructor.CardLine.Kind;
import oobesim.instructor.CardLine.Trait;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.Standing;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WifiNetwork;
import oobesim.screen.Block;
import oobesim.screen.Screen;

/** Who can sign in as things are now, and what they type: the made-up people of a rehearsal. */
public final class PeopleCard {
  private static final String NUMBER = "number";

  private final World world;

  private PeopleCard(World world) {
    this.world = world;
  }

  /**
   * The lines of the card, those of an owner together.
   *
   * @param world what is true now, with every setting that was changed since the run began
   * @param shown the screen that the device shows
   */
  public static List<CardLine> of(World world, Screen shown) {
    PeopleCard card = new PeopleCard(world);
    return Stream.of(
            phone(shown),
            world.around().users().stream().flatMap(card::person),
            world.around().network().wifi().stream().map(PeopleCard::network))
        .flatMap(lines -> lines)
        .toList();
  }

  /** The number that the page shows, while it shows one. */
  private static Stream<CardLine> phone(Screen shown) {
    return shown.blocks().stream()
        .filter(Block.Facts.class::isInstance)
        .flatMap(block -> ((Block.Facts) block).facts().stream())
        .filter(fact -> fact.id().equals(NUMBER))
        .map(fact -> new CardLine("", Kind.PHONE_NUMBER, fact.value(), List.of()));
  }

  private Stream<CardLine> person(User user) {
    List<CardLine> lines = new ArrayList<>();
    lines.add(new CardLine(user.upn(), Kind.NAME, user.upn(), traits(user)));
    if (user.signsInByPass()) {
      lines.add(line(user, Kind.ACCESS_PASS, user.accessPass()));
    }
    lines.add(line(user, Kind.PASSWORD, user.password()));
    if (world.around().policies().hello() != Hello.OFF) {
      lines.add(line(user, Kind.PIN, user.pin()));
    }
    if (hybrid()) {
      lines.add(line(user, Kind.DOMAIN_ACCOUNT, user.domainAccount()));
      lines.add(line(user, Kind.DOMAIN_PASSWORD, user.domainPassword()));
    }
    return lines.stream();
  }

  private static CardLine line(User user, Kind kind, String value) {
    return new CardLine(user.upn(), kind, value, List.of());
  }

  private static CardLine network(WifiNetwork wifi) {
    Kind kind = wifi.secured() ? Kind.NETWORK_KEY : Kind.OPEN_NETWORK;
    return new CardLine(wifi.name(), kind, wifi.key(), List.of());
  }

  private List<Trait> traits(User user) {
    List<Trait> traits = new ArrayList<>();
    if (assigned(user)) {
      traits.add(Trait.ASSIGNED);
    }
    traits.add(world.around().mayJoin(user) ? Trait.MAY_JOIN : Trait.MAY_NOT_JOIN);
    traits.add(user.licensed() ? Trait.LICENSED : Trait.NOT_LICENSED);
    profile().map(PeopleCard::rights).ifPresent(traits::add);
    if (user.signsInByPass()) {
      traits.add(Trait.SIGNS_IN_BY_PASS);
    } else if (user.mfa() != User.Mfa.NONE) {
      traits.add(Trait.SECOND_FACTOR);
    }
    if (!standing(user).homeTenant().isEmpty()) {
      traits.add(Trait.OTHER_TENANT);
    }
    if (standing(user).technician()) {
      traits.add(Trait.TECHNICIAN);
    }
    return traits;
  }

  private static Trait rights(DeploymentProfile profile) {
    return profile.administrators() ? Trait.LOCAL_ADMINISTRATOR : Trait.STANDARD_USER;
  }

  private boolean assigned(User user) {
    return world
        .around()
        .device()
        .assignedUser()
        .filter(upn -> upn.equalsIgnoreCase(user.upn()))
        .isPresent();
  }

  private Standing standing(User user) {
    return world.around().circumstances().of(user);
  }

  private boolean hybrid() {
    return profile().filter(DeploymentProfile::hybrid).isPresent();
  }

  /** The profile that the device has, else the one that it would get. */
  private Optional<DeploymentProfile> profile() {
    return world
        .state()
        .profile()
        .map(ProfileCopy::profile)
        .or(() -> world.around().deploymentProfile());
  }
}
