// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.contrast;

import java.util.List;
import java.util.function.Predicate;

/** What stands out less than WCAG 2 asks for and stays so, with the reason for each. */
public final class RealGreys {
  /**
   * A kind of thing that may be faint.
   *
   * @param reason why
   * @param is whether something is of that kind
   */
  private record Grey(String reason, Predicate<Legible> is) {}

  private static final List<Grey> ALL =
      List.of(
          new Grey(
              "what cannot be pressed is exempt, and real pages draw it faint: white on 18.6 %"
                  + " black",
              one ->
                  one.disabled() && any(one, "primary", "secondary", "link", "back", "text-input")),
          new Grey(
              "the green of a finished row is Windows 11's own, #00B394; words beside it say the"
                  + " same",
              one -> one.has("badge-good") && one.kind() == Legible.Kind.SIGN),
          new Grey(
              "the strip below the card is at 25 % while a window lies over the page",
              one -> one.has("foot-icon") && one.opacity() < 0.3),
          new Grey(
              "the waves that a weaker signal lacks; those that it has are measured",
              one -> one.has("icon-rest")),
          new Grey("letters in a drawing are decoration", one -> one.has("illustration")));

  private RealGreys() {}

  /** Whether something is none of them. */
  public static boolean areNot(Legible one) {
    return ALL.stream().noneMatch(grey -> grey.is().test(one));
  }

  private static boolean any(Legible one, String... styles) {
    return List.of(styles).stream().anyMatch(one::has);
  }
}
