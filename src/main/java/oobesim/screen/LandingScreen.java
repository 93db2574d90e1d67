// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import oobesim.flow.QrContent;
import oobesim.page.Illustration;

/** The page on which a technician checks the device before provisioning it. */
final class LandingScreen {
  private LandingScreen() {}

  static Screen write(Page page) {
    Draft draft = Draft.page(page, Illustration.AUTOPILOT);
    if (LandingWait.waits(page.world())) {
      return waiting(page, draft).done();
    }
    draft.lead(page.text("lead"), Tone.NORMAL).add(facts(page));
    return (page.windows10() ? windows10(page, draft) : windows11(page, draft)).done();
  }

  /** Nothing is claimed before the service has answered. */
  private static Block facts(Page page) {
    return DeviceFacts.answered(page) ? DeviceFacts.of(page) : new Block.Spinner("");
  }

  /** The ring takes the place of what could still have been changed. */
  private static Draft waiting(Page page, Draft draft) {
    return draft
        .add(DeviceFacts.of(page))
        .add(new Block.Spinner(LandingWait.text(page)))
        .linksInWindows10("exit")
        .links("refresh");
  }

  private static Draft windows10(Page page, Draft draft) {
    draft.links("exit", "refresh");
    if (page.world().state().profile().isEmpty()) {
      return draft;
    }
    addCode(page, draft);
    return draft.paragraph(page.text("companion"), Tone.NORMAL);
  }

  private static Draft windows11(Page page, Draft draft) {
    ScreenButton refresh = page.button("refresh", ScreenButton.Role.LINK);
    draft
        .paragraph(page.text("companion"), Tone.NORMAL)
        .add(
            new Block.Steps(
                List.of(
                    new Block.Step(page.text("step-scan"), Optional.empty()),
                    new Block.Step(page.text("step-change"), Optional.empty()),
                    new Block.Step(page.text("step-refresh"), Optional.of(refresh)))))
        .placed("refresh");
    addCode(page, draft);
    return draft;
  }

  /** The code comes with the profile: while that is being downloaded there is none. */
  private static void addCode(Page page, Draft draft) {
    QrContent.shown(page.id(), page.world())
        .ifPresent(code -> draft.add(new Block.QrCode(code, "")));
  }
}
