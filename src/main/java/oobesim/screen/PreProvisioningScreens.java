// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Map;
import oobesim.page.Illustration;
import oobesim.page.Selections;

/** The pages by which a technician gets into pre-provisioning. */
final class PreProvisioningScreens {
  private static final Map<String, String> ICONS =
      Map.of(
          "install-package", IconName.PACKAGE,
          "pre-provision", IconName.AUTOPILOT,
          "reset-device", IconName.RESET);

  private PreProvisioningScreens() {}

  static Screen menu(Page page) {
    List<Block.Option> cards =
        Selections.options(page.id(), page.world()).stream().map(row -> card(page, row)).toList();
    Block.ChoiceList.Look look =
        page.windows10() ? Block.ChoiceList.Look.RADIO : Block.ChoiceList.Look.CARDS;
    return Draft.page(page, Illustration.SETTINGS)
        .add(new Block.ChoiceList(look, cards, Selections.chosen(page.id(), page.world()), false))
        .linksInWindows10("exit")
        .done();
  }

  private static Block.Option card(Page page, String id) {
    String icon = page.windows10() ? "" : ICONS.getOrDefault(id, "");
    return new Block.Option(id, page.text(id), page.text(id + "-detail"), icon, List.of());
  }

  static Screen packageEntry(Page page) {
    return Draft.page(page, Illustration.SETTINGS).lead(page.text("lead")).done();
  }
}
