// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Arrays;
import java.util.List;
import oobesim.page.DiagnosticsPage;
import oobesim.page.ExportStage;
import oobesim.page.Illustration;
import oobesim.provisioning.Diagnosis;
import oobesim.provisioning.ExportMedium;

/** The diagnostics page of Windows 11: what this run really did, and the export of its logs. */
final class DiagnosticsScreen {
  private DiagnosticsScreen() {}

  static Screen page(Page page) {
    return switch (ExportStage.of(page.world())) {
      case NONE -> data(page);
      case CHOOSING ->
          draft(page, Illustration.AUTOPILOT)
              .lead(page.text("choosing"))
              .paragraph(page.text(noDrive(page) ? "medium-none" : "medium-drive"), Tone.NORMAL)
              .done();
      case SAVING ->
          draft(page, Illustration.AUTOPILOT).add(new Block.Spinner(page.text("saving"))).done();
      case SAVED ->
          draft(page, Illustration.AUTOPILOT)
              .paragraph(page.text("saved"), Tone.NORMAL)
              .first("close")
              .done();
      case FAILED -> failed(page);
    };
  }

  private static Draft draft(Page page, Illustration topic) {
    return Draft.page(page, topic);
  }

  private static Screen data(Page page) {
    Diagnosis.Tab tab = DiagnosticsPage.tab(page.world());
    List<Block.Tab> tabs =
        Arrays.stream(Diagnosis.Tab.values())
            .map(one -> new Block.Tab(one.id(), page.text(one.id())))
            .toList();
    Draft draft =
        draft(page, Illustration.AUTOPILOT).add(new Block.Tabs(tabs, tab.id())).first(tab.id());
    blocks(page, tab).forEach(draft::add);
    return draft.done();
  }

  private static List<Block> blocks(Page page, Diagnosis.Tab tab) {
    return switch (tab) {
      case CONFIGURATION -> ConfigurationFacts.of(page);
      case DEPLOYMENT, APPS_AND_POLICY -> EventGroups.of(page, tab);
    };
  }

  private static Screen failed(Page page) {
    String code = page.world().around().device().exportMedium().code();
    return draft(page, Illustration.ERROR)
        .lead(page.text("export-failed"), Tone.ERROR)
        .add(new Block.Heading(page.text("error-code", "code", code)))
        .paragraph(page.text("error-" + code.toLowerCase(java.util.Locale.ROOT)), Tone.NORMAL)
        .labelled("export-logs", page.text("try-again"))
        .done();
  }

  private static boolean noDrive(Page page) {
    return page.world().around().device().exportMedium() == ExportMedium.NONE;
  }
}
