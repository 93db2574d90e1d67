// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import oobesim.flow.fact.ProfileFacts;
import oobesim.provisioning.ConsoleState;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Form;
import oobesim.provisioning.History;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.TechnicianRun;
import oobesim.provisioning.World;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspRun;

/** Actions on the device as a whole: power, profile, name, reset. */
final class DeviceActions {
  static final List<ActionRule> ALL =
      List.of(
          rule("cut-power", DeviceActions::cut),
          rule("resume-page", DeviceActions::resume),
          rule("start-over", DeviceActions::startOver),
          rule(
              "forget-profile",
              w ->
                  w.device(
                      d ->
                          d.withProfile(Optional.empty())
                              .withHistory(d.history().without(Milestone.BLANK_PROFILE)))),
          rule("install-critical-update", w -> w.device(d -> d.withTally(d.tally().withUpdate()))),
          rule("rename-device", DeviceActions::rename),
          rule("start-technician-flow", DeviceActions::startTechnician),
          rule("begin-attempt", w -> w.device(d -> d.withTechnician(TechnicianRun.NONE))),
          rule("begin-retry", DeviceActions::retry),
          rule(
              "end-retry",
              w -> w.device(d -> d.withHistory(d.history().without(Milestone.RETRYING)))),
          rule("write-console-tag", ConsoleTag::written),
          rule("end-technician-flow", DeviceActions::endTechnician),
          rule("reseal", DeviceActions::reseal),
          rule("autopilot-reset", DeviceActions::autopilotReset),
          rule("reset-device", DeviceActions::reset));

  private DeviceActions() {}

  private static World cut(World world) {
    Duration now = world.now();
    return ConsoleTag.settled(
        world
            .form(form -> Form.EMPTY)
            .device(d -> d.working(run -> run.idle(now) ? run : run.paused(now))));
  }

  /** Whoever switches a device on has touched it. */
  private static World resume(World world) {
    return world.device(
        d ->
            d.withHistory(closed(d.history()))
                .withTally(d.tally().with(d.tally().presence().touched(world.now()))));
  }

  /** A sealed device stays sealed, and what its user had reached is to be reached again. */
  private static World startOver(World world) {
    DeviceMode mode = sealed(world) ? DeviceMode.RESEALED : DeviceMode.FRESH;
    History history =
        closed(world.state().history())
            .without(
                Milestone.RESTARTED_IN_SETUP,
                Milestone.USER_SESSION,
                Milestone.ENTRA_REGISTERED,
                Milestone.ACCOUNT_READY,
                Milestone.SIGN_IN_LEFT,
                Milestone.ENROLMENT_WAITING,
                Milestone.DEVICE_PART_DONE,
                Milestone.PRIVACY_SETTLED);
    return world
        .form(form -> Form.EMPTY)
        .device(
            d ->
                d.withHistory(history)
                    .putAway(world.now())
                    .withMode(mode)
                    .withUser(Optional.empty())
                    .withFailure(Optional.empty()));
  }

  private static History closed(History history) {
    return history.without(
        Milestone.STATUS_PAGE_OPEN, Milestone.PREPARATION_PAGE_OPEN, Milestone.RETRYING);
  }

  private static boolean sealed(World world) {
    boolean taken =
        world.state().mode() == DeviceMode.USER && world.state().has(Milestone.PREPARED);
    return world.state().mode() == DeviceMode.RESEALED || taken;
  }

  private static World rename(World world) {
    return ProfileFacts.name(world)
        .map(
            name ->
                world.device(d -> d.withComputerName(name)).logged(EventKind.DEVICE_NAMED, name))
        .orElse(world);
  }

  /** What a technician has not begun yet does not begin by itself. */
  private static World retry(World world) {
    boolean begun = world.state().technician().startedAt().isPresent();
    return begun ? world.device(d -> d.reached(Milestone.RETRYING)) : world;
  }

  private static World startTechnician(World world) {
    TechnicianRun times = new TechnicianRun(Optional.of(world.now()), Optional.empty());
    return world
        .device(
            d ->
                d.putAway(world.now())
                    .withMode(DeviceMode.TECHNICIAN)
                    .withTechnician(times)
                    .withFailure(Optional.empty()))
        .logged(EventKind.TECHNICIAN_STARTED);
  }

  private static World endTechnician(World world) {
    Detail outcome =
        world.state().failure().isPresent() ? Detail.Outcome.FAILURE : Detail.Outcome.SUCCESS;
    return world
        .device(
            d ->
                d.withTechnician(
                        new TechnicianRun(d.technician().startedAt(), Optional.of(world.now())))
                    .withHistory(prepared(world)))
        .logged(EventKind.TECHNICIAN_ENDED, Subject.NOTHING, outcome);
  }

  /** Only a technician's half that ended well is not repeated. */
  private static History prepared(World world) {
    History history = world.state().history();
    return world.state().failure().isPresent() ? history : history.with(Milestone.PREPARED);
  }

  private static World reseal(World world) {
    return world
        .form(form -> Form.EMPTY)
        .device(
            d -> d.putAway(world.now()).withMode(DeviceMode.RESEALED).withFailure(Optional.empty()))
        .logged(EventKind.RESEALED);
  }

  /** What an Autopilot Reset keeps: profile, choices, name, join; nobody is signed in. */
  private static World autopilotReset(World world) {
    History history =
        world.state().has(Milestone.DOMAIN_JOINED)
            ? firmware(world).with(Milestone.DOMAIN_JOINED)
            : firmware(world);
    return emptied(world)
        .device(
            d ->
                d.withMode(DeviceMode.RESEALED)
                    .withUser(Optional.empty())
                    .withEsp(EspRun.NONE)
                    .withPreparation(Optional.empty())
                    .withUnwatched(List.of())
                    .withFailure(Optional.empty())
                    .withTally(d.tally().with(d.tally().presence().forgotten()))
                    .withHistory(history.with(Milestone.AUTOPILOT_RESET).with(Milestone.PREPARED)))
        .logged(EventKind.RESET);
  }

  /** What a reset leaves: installed updates, and how often failures have struck. */
  private static World reset(World world) {
    return emptied(world)
        .device(
            d ->
                DeviceState.FACTORY
                    .withHistory(firmware(world))
                    .reached(Milestone.WINDOWS_RESET)
                    .withTally(
                        d.tally()
                            .withWinPresses(0)
                            .withMenuAtSignIn(false)
                            .with(d.tally().presence().forgotten())));
  }

  /** What no reset of Windows takes away. */
  private static History firmware(World world) {
    return world.state().has(Milestone.ASSOCIATED)
        ? History.NONE.with(Milestone.ASSOCIATED)
        : History.NONE;
  }

  /** Nothing that was typed or installed by hand outlives a reset. */
  private static World emptied(World world) {
    return world.form(form -> Form.EMPTY).console(console -> ConsoleState.NONE);
  }

  private static ActionRule rule(String name, UnaryOperator<World> effect) {
    return new ActionRule(name, Set.of(), (world, call) -> effect.apply(world));
  }
}
