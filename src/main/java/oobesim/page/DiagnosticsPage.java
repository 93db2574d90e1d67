// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.ArrayList;
import java.util.List;
import oobesim.provisioning.World;
import oobesim.provisioning.record.Diagnosis;

/** What can be pressed on the diagnostics page, tab by tab and stage by stage of an export. */
public final class DiagnosticsPage {
  private DiagnosticsPage() {}

  /** The tab that is shown; the one on the deployment opens first. */
  public static Diagnosis.Tab tab(World world) {
    return world
        .form()
        .selection(ScreenId.DIAGNOSTICS.value())
        .flatMap(Diagnosis.Tab::named)
        .orElse(Diagnosis.Tab.DEPLOYMENT);
  }

  /** Whether a row shows its details. */
  public static boolean open(World world, String row) {
    return Ticks.ticked(world, ScreenId.DIAGNOSTICS, row);
  }

  static List<Control> controls(World world) {
    return switch (ExportStage.of(world)) {
      case NONE -> page(world);
      case CHOOSING, SAVING -> List.of();
      case SAVED -> List.of(Control.button("close", true));
      case FAILED -> buttons();
    };
  }

  private static List<Control> page(World world) {
    List<Control> controls = new ArrayList<>();
    for (Diagnosis.Tab tab : Diagnosis.Tab.values()) {
      controls.add(Control.tab(tab.id()));
    }
    Diagnosis.of(world, tab(world)).stream()
        .flatMap(group -> group.rows().stream())
        .forEach(row -> controls.add(Control.row(row.id())));
    controls.addAll(buttons());
    return controls;
  }

  private static List<Control> buttons() {
    return List.of(Control.button("close", true), Control.primary("export-logs", true));
  }
}
