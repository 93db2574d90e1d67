// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import oobesim.page.Illustration;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.rule.PreparationRun;

/** Windows Autopilot device preparation: a percentage, and what comes of it. */
final class PreparationScreens {
  /** After this long the text under the percentage speaks of apps, no more of the agent. */
  private static final Duration AGENT = Duration.ofMinutes(3);

  private static final int ALL_DONE = 100;

  private PreparationScreens() {}

  /** The percentage is a clock: it goes on while the device is offline, and so it does here. */
  static Screen progress(Page page) {
    PreparationRun run = PreparationRun.of(page.world());
    int percent = run.percent(page.world().now());
    boolean online = page.world().around().network().online();
    Draft draft = Draft.page(page, Illustration.AUTOPILOT);
    return (online
            ? draft.lead(page.text("lead"))
            : draft.lead(page.text("no-internet"), Tone.ERROR))
        .add(new Block.Spinner(page.text("percent", "percent", Integer.toString(percent))))
        .paragraph(page.text(stage(page, run, percent)), Tone.QUIET)
        .done();
  }

  private static String stage(Page page, PreparationRun run, int percent) {
    if (percent == ALL_DONE) {
      return "finished";
    }
    boolean agent = page.world().now().minus(run.startedAt()).compareTo(AGENT) < 0;
    return agent ? "agent" : "provisioning";
  }

  static Screen complete(Page page) {
    return Draft.page(page, Illustration.READY).lead(page.text("lead")).done();
  }

  static Screen error(Page page) {
    Draft draft = Draft.page(page, Illustration.ERROR).lead(message(page), Tone.ERROR);
    page.world()
        .state()
        .failure()
        .ifPresent(failure -> draft.paragraph(FailureText.of(page, failure), Tone.NORMAL));
    draft.paragraph(page.text("retry-means"), Tone.NORMAL);
    if (page.offers("continue-anyway")) {
      draft.paragraph(page.text("continue-means"), Tone.NORMAL);
    }
    return draft.paragraph(page.text("reset-means"), Tone.NORMAL).links("view-diagnostics").done();
  }

  private static String message(Page page) {
    return page.world()
        .around()
        .policies()
        .devicePreparation()
        .map(PreparationPolicy::errorMessage)
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> page.text("error"));
  }
}
