// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.stream.Stream;
import oobesim.page.Illustration;
import oobesim.provisioning.Failure;

/** What stands between the sign-in and the enrolment. */
final class AccessScreens {
  private AccessScreens() {}

  /** The page of the organisation's rules says why; the code is among the details. */
  static Screen blocked(Page page) {
    String why =
        page.world()
            .state()
            .failure()
            .map(failure -> FailureText.of(page, failure.id(), ""))
            .orElseGet(() -> FailureText.last(page));
    Draft draft =
        Draft.page(page, Illustration.ERROR)
            .lead(why, Tone.ERROR)
            .paragraph(page.text("what-now"), Tone.NORMAL);
    if (Boxes.ticked(page, "more-details")) {
      draft.add(details(page));
    }
    return draft.linksInWindows10("more-details").done();
  }

  /** A stand-in for the organisation's text, which says where such terms are set up. */
  static Screen terms(Page page) {
    String whose = Boxes.ticked(page, "management") ? "management" : "access";
    List<String> paragraphs =
        Stream.of("stand-in", whose, "decline-means")
            .map(part -> page.text("text-" + part))
            .toList();
    return Draft.page(page, Illustration.LICENCE)
        .lead(page.text("lead-" + whose))
        .add(new Block.Scroll(page.text("heading"), paragraphs))
        .first(Keys.TEXT)
        .linksInWindows10("decline")
        .done();
  }

  private static Block details(Page page) {
    String code = page.world().state().failure().map(Failure::code).orElse("");
    return new Block.Facts(
        List.of(
            new Block.Fact("code", page.text("code"), code),
            new Block.Fact("app", page.text("app"), page.text("enrolment")),
            new Block.Fact("state", page.text("state"), page.text("unregistered"))));
  }
}
