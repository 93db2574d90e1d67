// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import oobesim.flow.QrContent;
import oobesim.page.ExportStage;
import oobesim.page.Illustration;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Conduct;
import oobesim.provisioning.rule.Tracking;
import oobesim.screen.Screen.Frame;

/** How the technician flow ended. */
final class ResultScreens {
  private ResultScreens() {}

  static Screen success(Page page) {
    Draft draft =
        result(page, Frame.SUCCESS, Illustration.READY)
            .lead(page.text(lead(page.world())))
            .add(DeviceFacts.withElapsedTime(page));
    code(page).ifPresent(draft::add);
    return draft.done();
  }

  /** Success means enrolled: of apps that nothing has waited for the page promises nothing. */
  private static String lead(World world) {
    if (!world.statusPageShown()) {
      return "lead-untracked";
    }
    List<App> tracked = Tracking.tracked(world, App.Context.DEVICE);
    return tracked.containsAll(world.around().workload().apps(App.Context.DEVICE))
        ? "lead"
        : "lead-partly";
  }

  static Screen failure(Page page) {
    Draft draft =
        result(page, Frame.FAILURE, Illustration.ERROR)
            .lead(FailureText.last(page), Tone.ERROR)
            .add(DeviceFacts.withElapsedTime(page))
            .add(whatNow(page));
    code(page).ifPresent(draft::add);
    return draft.filled("reset").links("view-diagnostics").done();
  }

  /** Windows 10 collects the logs on this page itself. */
  private static Block whatNow(Page page) {
    return switch (ExportStage.of(page.world())) {
      case CHOOSING -> new Block.Spinner(page.shared("log-collection.choosing"));
      case SAVING -> new Block.Spinner(page.shared("log-collection.saving"));
      case NONE, SAVED, FAILED ->
          new Block.Paragraph(
              page.text(conduct(page).retryStopsAtLanding() ? "what-now-landing" : "what-now"),
              Tone.NORMAL);
    };
  }

  private static Conduct conduct(Page page) {
    return page.world().around().circumstances().conduct();
  }

  /** Only Windows 10 colours the whole page. */
  private static Draft result(Page page, Frame coloured, Illustration topic) {
    Frame frame = page.windows10() ? coloured : Frame.PAGE;
    return new Draft(page, frame).picture(topic).title(page.text("title"));
  }

  private static Optional<Block> code(Page page) {
    return QrContent.shown(page.id(), page.world())
        .map(code -> new Block.QrCode(code, page.windows10() ? "" : page.text("qr-caption")));
  }
}
