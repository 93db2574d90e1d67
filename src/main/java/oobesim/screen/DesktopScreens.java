// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.page.DesktopPage;
import oobesim.page.RestorePage;
import oobesim.provisioning.Installations;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.User;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.record.Chronicle;

/** Where a run ends: a desktop that answers, although nothing on it is part of the rehearsal. */
final class DesktopScreens {
  private static final int NEWEST = 6;

  private DesktopScreens() {}

  static Screen desktop(Page page) {
    Draft draft = new Draft(page, Screen.Frame.DESKTOP).tray(Tray.withClock(page));
    if (DesktopPage.menu(page.world())) {
      draft.add(menu(page)).placed("account", "power");
      draft.placed(DesktopPage.pinned().toArray(String[]::new));
      DesktopPage.flyout(page.world())
          .ifPresent(open -> draft.placed(open.entries().toArray(String[]::new)));
    }
    DesktopPage.program(page.world()).ifPresent(program -> window(page, draft, program));
    return draft.done();
  }

  /** What would open is said to be left out: nobody should look for it in vain. */
  private static void window(Page page, Draft draft, String program) {
    draft
        .title(page.text(program))
        .paragraph(page.complaint(program), Tone.NORMAL)
        .add(new Block.InlineButton(page.button("close", ScreenButton.Role.PRIMARY)))
        .placed("close");
  }

  private static Block menu(Page page) {
    return new Block.StartMenu(
        page.text("pinned"),
        buttons(page, DesktopPage.pinned()),
        page.text("recent"),
        apps(page),
        page.button("account", person(page), ScreenButton.Role.SECONDARY),
        button(page, "power"),
        DesktopPage.flyout(page.world()).map(open -> flyout(page, open)));
  }

  private static Block.Flyout flyout(Page page, DesktopPage.Flyout open) {
    return new Block.Flyout(open.id(), buttons(page, open.entries()));
  }

  private static List<ScreenButton> buttons(Page page, List<String> ids) {
    return ids.stream().map(id -> button(page, id)).toList();
  }

  private static ScreenButton button(Page page, String id) {
    return page.button(id, ScreenButton.Role.SECONDARY);
  }

  private static String person(Page page) {
    Optional<String> user = page.world().state().user();
    return user.map(User::displayName).orElseGet(() -> page.text("nobody"));
  }

  private static List<String> apps(Page page) {
    Stream<String> restored =
        RestorePage.taken(page.world()).map(it -> page.text("restored", "device", it)).stream();
    Stream<String> installed =
        Chronicle.of(page.world()).reversed().stream()
            .filter(event -> event.kind() == EventKind.APP_INSTALLED)
            .map(event -> event.subject().word())
            .filter(app -> !ofOthers(page.world(), app))
            .distinct();
    return Stream.concat(restored, installed).limit(NEWEST).toList();
  }

  /** An app for people is in the menu of those alone for whom it was installed. */
  private static boolean ofOthers(World world, String name) {
    String user = world.state().user().orElse("");
    Installations there = world.state().apps(world.now());
    return world.around().workload().apps().stream()
        .filter(app -> app.name().equals(name) && app.context() == App.Context.USER)
        .anyMatch(app -> !there.has(Installations.Item.of(app, user)));
  }
}
