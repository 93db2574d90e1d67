// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.provisioning.DeviceMode;
import oobesim.support.Rehearsal;
import oobesim.support.Walk;

/** A wrong setting in one scenario, gone through by people who do all else right. */
final class PlayedCell {
  private final List<PlayedPart> parts = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private int fromScreen;
  private int fromRecord;

  private PlayedCell() {}

  static List<PlayedPart> of(ConfigurationRow row, Column column) {
    PlayedCell cell = new PlayedCell();
    String[] settings = row.settings(column).toArray(String[]::new);
    Rehearsal run = new Walk(row.profile(column), settings).toTheEnd(cell::visit).run();
    if (run.session().world().state().mode() == DeviceMode.TECHNICIAN) {
      run.reaches("preprov-failure");
    }
    cell.close(run);
    return cell.parts;
  }

  private void visit(Rehearsal run) {
    String screen = run.session().screen().value();
    texts.put(screen, PlayedPart.text(run));
    if (screen.equals("preprov-success")) {
      close(run);
    }
  }

  private void close(Rehearsal run) {
    parts.add(PlayedPart.of(run, fromScreen, fromRecord, texts));
    texts.clear();
    fromScreen = run.screens().size();
    fromRecord = run.recorded().size();
  }
}
