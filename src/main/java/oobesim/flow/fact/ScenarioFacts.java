// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.rule.HybridUser;
import oobesim.provisioning.rule.PreparationRun;
import oobesim.provisioning.rule.Standstill;
import oobesim.statechart.Guard;

/** Facts that decide between the scenarios and their endings. */
public final class ScenarioFacts {
  private static final Duration TOO_EARLY = Duration.ofMinutes(90);
  private static final Duration JUST_NOW = Duration.ofMinutes(15);
  private static final Duration TOO_LATE = Duration.ofDays(183);

  public static final Fact LOCAL_RESET_POSSIBLE =
      new Fact(
          "local-reset-possible",
          w -> w.around().policies().localReset() && !SignOnFacts.hybrid(w));

  public static final Fact DEVICE_PREPARATION_POLICY =
      new Fact(
              "device-preparation-policy",
              w ->
                  FirstRunFacts.PREPARATION_REACHES.holds(w)
                      && AssociationFacts.POLICY_REACHES.holds(w)
                      && profile(w).isEmpty()
                      && !FirstRunFacts.REGISTRATION_WINS.holds(w))
          .from(
              new Guard.And(
                  FirstRunFacts.PREPARATION_REACHES.yes(),
                  new Guard.And(
                      AssociationFacts.POLICY_REACHES.yes(),
                      FirstRunFacts.REGISTRATION_WINS.no())));

  public static final Fact DOMAIN_CONTROLLER_FOUND =
      new Fact(
              "domain-controller-found",
              w ->
                  SignOnFacts.DOMAIN_REACHABLE.holds(w)
                      || profile(w)
                          .filter(DeploymentProfile::skipDomainConnectivityCheck)
                          .isPresent())
          .from(SignOnFacts.DOMAIN_REACHABLE.yes());

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          reached("after-reset", Milestone.AUTOPILOT_RESET),
          reached("restarted-in-setup", Milestone.RESTARTED_IN_SETUP),
          reached("user-session", Milestone.USER_SESSION),
          reached("account-ready", Milestone.ACCOUNT_READY),
          reached("at-desktop", Milestone.DESKTOP),
          new Fact("later-user", ScenarioFacts::laterUser),
          reached("device-part-done", Milestone.DEVICE_PART_DONE),
          reached("enrolment-waiting", Milestone.ENROLMENT_WAITING),
          new Fact(
              "user-flow-too-early",
              w -> w.state().mode() == DeviceMode.RESEALED && sealedFor(w, TOO_EARLY) < 0),
          new Fact("resealed-just-now", w -> sealedFor(w, JUST_NOW) < 0),
          new Fact(
              "user-flow-too-late",
              w -> w.state().has(Milestone.PREPARED) && sealedFor(w, TOO_LATE) > 0),
          new Fact("prepared-too-recently", ScenarioFacts::preparedTooRecently),
          new Fact(
              "restart-in-setup-needed",
              w ->
                  (w.around().policies().restartInDeviceSetup()
                          || WorkloadFacts.restarts(w, App.Context.DEVICE))
                      && !w.state().has(Milestone.RESTARTED_IN_SETUP)),
          new Fact("shows-language-page", ScenarioFacts::languagePage)
              .from(new Guard.And(ProfileFacts.KNOWN.yes(), ProfileFacts.LOCALE_DECIDED.no())),
          new Fact(
                  "shows-privacy",
                  w ->
                      w.state().mode() != DeviceMode.SELF_DEPLOYING
                          && !w.state().has(Milestone.PRIVACY_SETTLED)
                          && !w.state().has(Milestone.AUTOPILOT_RESET)
                          && !(profile(w).isEmpty() && AssociationFacts.privacyHidden(w))
                          && profile(w).map(p -> !p.oobe().privacyHidden()).orElse(true))
              .from(
                  new Guard.Or(
                      ProfileFacts.KNOWN.no(),
                      new Guard.And(
                          ProfileFacts.PRIVACY_HIDDEN.no(), ProfileFacts.SELF_DEPLOYING.no()))),
          new Fact(
                  "user-status-page",
                  w ->
                      w.userStatusPageShown()
                          && w.state().has(Milestone.ENROLLED)
                          && !DEVICE_PREPARATION_POLICY.holds(w))
              .from(
                  new Guard.And(
                      SurroundingFacts.USER_STATUS_PAGE_SHOWN.yes(),
                      DEVICE_PREPARATION_POLICY.no())),
          new Fact("late-sign-in-needed", Standstill::lateSignInMissing),
          new Fact("sign-out-offered", HybridUser::signOutOffered),
          new Fact("hello-asked", w -> w.around().policies().hello() != Hello.OFF),
          new Fact("hello-may-be-skipped", w -> w.around().policies().hello() == Hello.OFFERED),
          LOCAL_RESET_POSSIBLE,
          new Fact(
              "remote-reset-asked",
              w ->
                  w.around().policies().remoteReset() && !w.state().has(Milestone.AUTOPILOT_RESET)),
          new Fact("remote-reset-possible", w -> !SignOnFacts.hybrid(w)),
          new Fact("recovery-environment", w -> w.around().policies().recoveryEnvironment()),
          DOMAIN_CONTROLLER_FOUND,
          DEVICE_PREPARATION_POLICY,
          new Fact("device-preparation-page-failed", w -> PreparationRun.of(w).fails()));

  private ScenarioFacts() {}

  /** Whoever works was not the first, and has not come to the desktop before. */
  private static boolean laterUser(World world) {
    return world.state().has(Milestone.DESKTOP)
        && world
            .state()
            .user()
            .filter(u -> !world.state().history().settled().contains(u))
            .isPresent();
  }

  /** How the time since the technician's end compares with a limit. */
  private static int sealedFor(World world, Duration limit) {
    return world
        .state()
        .technician()
        .endedAt()
        .map(end -> world.now().minus(end).compareTo(limit))
        .orElse(0);
  }

  private static boolean preparedTooRecently(World world) {
    return world.state().has(Milestone.PREPARED) && sealedFor(world, TOO_EARLY) < 0;
  }

  private static boolean languagePage(World world) {
    boolean chosenByUser =
        profile(world).filter(profile -> !profile.oobe().localeDecided()).isPresent();
    return chosenByUser || (profile(world).isEmpty() && world.around().switches().languagePage());
  }

  /** Documentation: every hybrid user; the shipped page: administrators, also after a reset. */
  private static Fact reached(String name, Milestone milestone) {
    return new Fact(name, w -> w.state().has(milestone));
  }

  private static Optional<DeploymentProfile> profile(World world) {
    return world.state().profile().map(ProfileCopy::profile);
  }
}
