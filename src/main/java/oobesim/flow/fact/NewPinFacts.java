// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import oobesim.page.ScreenId;
import oobesim.page.Ticks;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.World;

/** Facts about the PIN that somebody sets up with Windows Hello. */
public final class NewPinFacts {
  private static final ScreenId SELF = ScreenId.PIN_SETUP;
  private static final Set<String> SHAPE = Set.of(SecretEntry.TOO_SHORT, SecretEntry.LETTERS);

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("pin-setup-asked", w -> w.around().circumstances().firstRun().pin().asked()),
          new Fact("new-pin-too-short", NewPinFacts::tooShort),
          new Fact("new-pin-has-letters", NewPinFacts::hasLetters),
          new Fact("new-pin-confirmed", w -> chosen(w).isPresent()));

  private NewPinFacts() {}

  /**
   * The name of the secret that stands in both fields, never its text: that of a made-up one, the
   * person's own before all, or its number.
   */
  public static Optional<String> chosen(World world) {
    List<String> again = entry(world, "confirm");
    List<String> both =
        entry(world, "pin").stream()
            .filter(again::contains)
            .filter(name -> !SHAPE.contains(name))
            .toList();
    return both.stream().filter(mine(world)).findFirst().or(() -> both.stream().findFirst());
  }

  /** What the profile gives the person is long enough, whatever the policy says. */
  private static boolean tooShort(World world) {
    List<String> typed = entry(world, "pin");
    return typed.isEmpty() || (typed.contains(SecretEntry.TOO_SHORT) && !isOwn(world, typed));
  }

  private static boolean hasLetters(World world) {
    List<String> typed = entry(world, "pin");
    return typed.contains(SecretEntry.LETTERS)
        && !isOwn(world, typed)
        && !Ticks.ticked(world, SELF, "include-letters");
  }

  private static boolean isOwn(World world, List<String> typed) {
    return typed.stream().anyMatch(mine(world));
  }

  private static Predicate<String> mine(World world) {
    return name ->
        world.state().user().filter(upn -> name.equalsIgnoreCase("pin:" + upn)).isPresent();
  }

  private static List<String> entry(World world, String field) {
    return world.form().secret(SELF.place(field)).map(SecretEntry::matches).orElse(List.of());
  }
}
