// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import oobesim.flow.fact.NewPinFacts;
import oobesim.flow.fact.PageFacts;
import oobesim.flow.fact.SignOnFacts;
import oobesim.flow.fact.WebSignInFacts;
import oobesim.page.AccountPages;
import oobesim.page.ScreenId;
import oobesim.page.SignOnPage;
import oobesim.provisioning.ComputerName;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.Presence;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.User;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.Subject;
import oobesim.statechart.ActionCall;

/** Actions around the people who sign in, and around the domain. */
final class UserActions {
  /** The action that notes a failure without ending anything. */
  static final String NOTICE = "notice";

  /** Its parameter: which one. */
  static final String NOTED = "failure";

  static final List<ActionRule> ALL =
      List.of(
          rule("sign-in-user", UserActions::signIn),
          rule(
              "sign-in-locally",
              world ->
                  world.device(
                      d ->
                          d.withUser(
                                  Optional.of(
                                      world
                                          .form()
                                          .text(ScreenId.LOCAL_ACCOUNT.place("name"))
                                          .strip()))
                              .withMode(DeviceMode.USER))),
          rule("sign-out-user", world -> world.device(d -> d.withUser(Optional.empty()))),
          rule("log-on", UserActions::logOn),
          rule("start-user-session", world -> world.device(d -> d.reached(Milestone.USER_SESSION))),
          rule(
              "start-self-deploying",
              world ->
                  world
                      .device(
                          d -> d.withMode(DeviceMode.SELF_DEPLOYING).withFailure(Optional.empty()))
                      .logged(EventKind.SELF_DEPLOYING_STARTED)),
          rule("prefill-username", UserActions::prefill),
          rule(
              "install-quality-update",
              world ->
                  ConsoleTag.settled(world)
                      .device(
                          d ->
                              d.reached(Milestone.QUALITY_UPDATED)
                                  .reached(Milestone.RESTARTED_IN_SETUP))),
          rule("name-device", UserActions::nameDevice),
          rule("settle-user", UserActions::settle),
          rule("join-domain", UserActions::joinDomain),
          rule(
              "restart-in-setup",
              world -> world.device(d -> d.reached(Milestone.RESTARTED_IN_SETUP))),
          new ActionRule(
              "reach",
              Set.of("milestone"),
              (world, call) -> world.device(d -> d.reached(milestone(call)))),
          new ActionRule(
              NOTICE,
              Set.of(NOTED),
              (world, call) ->
                  world.device(
                      d ->
                          d.withHistory(d.history().noticing(call.parameter(NOTED), world.now())))),
          new ActionRule(
              "tick-box",
              Set.of("box"),
              (world, call) -> world.form(form -> form.withBox(call.parameter("box"), true))),
          new ActionRule(
              "untick-box",
              Set.of("box"),
              (world, call) -> world.form(form -> form.withBox(call.parameter("box"), false))),
          rule("set-up-hello", UserActions::setUpHello),
          rule("accept-terms", UserActions::acceptTerms),
          rule("restore-backup", RestoreActions::restored),
          rule("set-up-as-new", RestoreActions::asNew),
          rule("ask-phone", world -> world.device(d -> d.withTally(d.tally().withPhoneAsked()))),
          rule("open-console", CommandPrompt::open),
          rule("close-console", CommandPrompt::close),
          rule("run-command", CommandPrompt::run));

  private UserActions() {}

  /** Whoever signs in begins an enrolment anew. */
  private static World signIn(World world) {
    Optional<String> upn = PageFacts.user(world).map(User::upn);
    return world
        .form(form -> form.without(ScreenId.ENTRA_PASSWORD.value()))
        .device(
            d ->
                d.withUser(upn)
                    .withMode(DeviceMode.USER)
                    .withHistory(d.history().without(Milestone.ENROLMENT_WAITING)))
        .logged(EventKind.USER_SIGNED_IN, upn.orElse(""));
  }

  /** What somebody has typed stays if it may be changed at all. */
  private static World prefill(World world) {
    String field = ScreenId.ENTRA_SIGNIN.place("username");
    boolean mine = !world.form().text(field).isEmpty() && !AccountPages.nameIsFixed(world);
    Optional<String> assigned = world.state().profile().flatMap(ProfileCopy::assignedUser);
    return AccountPages.prefilled(world) && !mine
        ? world.form(form -> form.withText(field, assigned.orElseThrow()))
        : world;
  }

  private static World logOn(World world) {
    Optional<String> upn =
        WebSignInFacts.user(world)
            .or(() -> SignOnFacts.logonUser(world))
            .map(User::upn)
            .or(() -> SignOnPage.knownUser(world));
    return world
        .form(
            form ->
                form.without(ScreenId.DOMAIN_SIGNIN.value()).without(ScreenId.WEB_SIGNIN.value()))
        .device(d -> d.withUser(upn).withMode(DeviceMode.USER))
        .logged(EventKind.USER_SIGNED_IN, upn.orElse(""));
  }

  private static World settle(World world) {
    return world
        .state()
        .user()
        .map(upn -> world.device(d -> d.withHistory(d.history().withSettled(upn))))
        .orElse(world);
  }

  /** From now on the chosen PIN opens the device; where none was asked for, the made-up one. */
  private static World setUpHello(World world) {
    return world
        .state()
        .user()
        .map(upn -> withPin(world, upn, NewPinFacts.chosen(world).orElse("pin:" + upn)))
        .orElse(world);
  }

  private static World withPin(World world, String upn, String secret) {
    return world
        .form(form -> form.without(ScreenId.PIN_SETUP.value()))
        .device(d -> d.withTally(d.tally().with(d.tally().presence().withPin(upn, secret))));
  }

  /** This version is behind the person, wherever it may be asked for next. */
  private static World acceptTerms(World world) {
    int version = world.around().circumstances().enrolment().access().terms().version();
    Presence presence = world.state().tally().presence();
    return world
        .state()
        .user()
        .map(upn -> presence.with(presence.consents().with(upn, version)))
        .map(other -> world.device(d -> d.withTally(d.tally().with(other))))
        .orElse(world);
  }

  private static World nameDevice(World world) {
    String name = world.form().text(ScreenId.DEVICE_NAME.place("name")).strip();
    return world.device(d -> d.withComputerName(name.toUpperCase(java.util.Locale.ROOT)));
  }

  /** The name comes from the domain join profile: a prefix and random characters. */
  private static World joinDomain(World world) {
    Optional<DomainJoinProfile> join = world.around().domainJoin();
    String name =
        join.map(
                profile ->
                    ComputerName.of(
                        profile.namePrefix() + "%RAND:" + profile.randomCharacters() + "%",
                        world.around().device().serialNumber(),
                        world.seed()))
            .orElse(world.state().computerName());
    return world
        .device(d -> d.withComputerName(name).reached(Milestone.DOMAIN_JOINED))
        .logged(
            EventKind.ODJ_APPLIED,
            new Subject.Named(LogActions.domain(world)),
            new Detail.Named(name));
  }

  private static Milestone milestone(ActionCall call) {
    return Milestone.of(call.parameter("milestone"));
  }

  private static ActionRule rule(String name, UnaryOperator<World> effect) {
    return new ActionRule(name, Set.of(), (world, call) -> effect.apply(world));
  }
}
