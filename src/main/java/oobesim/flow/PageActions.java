// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oobesim.page.ExportStage;
import oobesim.page.NetworkPage;
import oobesim.page.ScreenId;
import oobesim.page.Selections;
import oobesim.provisioning.Choices;
import oobesim.provisioning.World;
import oobesim.provisioning.around.OobeSettings;
import oobesim.statechart.ActionCall;

/** Actions on what a person has chosen and typed. */
final class PageActions {
  static final List<ActionRule> ALL =
      List.of(
          new ActionRule("reset-win-count", Set.of(), (world, call) -> presses(world, 0)),
          new ActionRule(
              "count-win-key",
              Set.of(),
              (world, call) -> presses(world, world.state().tally().winPresses() + 1)),
          new ActionRule("open-menu", Set.of("from"), PageActions::openMenu),
          new ActionRule("keep-choice", Set.of("page"), PageActions::keep),
          new ActionRule("apply-profile-language", Set.of(), (world, call) -> applyLanguage(world)),
          new ActionRule("connect-wifi", Set.of(), (world, call) -> connect(world)),
          new ActionRule(
              "clear-page",
              Set.of("page"),
              (world, call) -> world.form(form -> form.without(call.parameter("page")))),
          new ActionRule("export-stage", Set.of("stage"), PageActions::export),
          new ActionRule("complain", Set.of("control", "message"), PageActions::complain));

  private PageActions() {}

  private static World presses(World world, int count) {
    return world.device(d -> d.withTally(d.tally().withWinPresses(count)));
  }

  private static World openMenu(World world, ActionCall call) {
    boolean signIn = call.parameter("from").equals("sign-in");
    return world.device(d -> d.withTally(d.tally().withWinPresses(0).withMenuAtSignIn(signIn)));
  }

  private static World keep(World world, ActionCall call) {
    return ScreenId.named(call.parameter("page")).map(page -> keep(world, page)).orElse(world);
  }

  private static World keep(World world, ScreenId page) {
    Optional<String> chosen = Selections.chosen(page, world);
    Choices old = world.state().choices();
    Choices choices =
        switch (page) {
          case LANGUAGE -> new Choices(chosen, old.region(), old.keyboard(), old.secondKeyboard());
          case REGION -> new Choices(old.language(), chosen, old.keyboard(), old.secondKeyboard());
          case KEYBOARD -> new Choices(old.language(), old.region(), chosen, old.secondKeyboard());
          case KEYBOARD_SECOND_LAYOUT ->
              new Choices(old.language(), old.region(), old.keyboard(), chosen);
          default -> old;
        };
    return world.device(d -> d.withChoices(choices));
  }

  /** A profile can also leave it to the image. */
  private static World applyLanguage(World world) {
    Choices old = world.state().choices();
    return world
        .state()
        .profile()
        .map(copy -> copy.profile().oobe())
        .filter(OobeSettings::languageNamed)
        .map(oobe -> Optional.of(oobe.locale().toLowerCase(Locale.ROOT)))
        .map(named -> new Choices(named, old.region(), old.keyboard(), old.secondKeyboard()))
        .map(choices -> world.device(d -> d.withChoices(choices)))
        .orElse(world);
  }

  private static World connect(World world) {
    return NetworkPage.chosen(world)
        .map(
            wifi ->
                world
                    .with(world.around().withNetwork(NetworkPage.joined(world.around().network())))
                    .form(
                        form ->
                            form.without(ScreenId.NETWORK.value())
                                .withText(NetworkPage.CONNECTED, wifi.name())))
        .orElse(world);
  }

  private static World export(World world, ActionCall call) {
    return ExportStage.named(call.parameter("stage")).orElse(ExportStage.NONE).in(world);
  }

  private static World complain(World world, ActionCall call) {
    String control = call.parameter("control");
    String page = control.replaceFirst("/.*", "");
    return world.form(
        form -> form.withoutMessages(page).withMessage(control, call.parameter("message")));
  }
}
