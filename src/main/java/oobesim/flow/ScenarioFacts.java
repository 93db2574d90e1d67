// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.App;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Hello;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.PreparationRun;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.Standstill;
import oobesim.provisioning.UserType;
import oobesim.provisioning.World;

/** Facts that decide between the scenarios and their endings. */
final class ScenarioFacts {
  private static final Duration TOO_EARLY = Duration.ofMinutes(90);
  private static final Duration JUST_NOW = Duration.ofMinutes(15);
  private static final Duration TOO_LATE = Duration.ofDays(183);

  static final List<Fact> ALL =
      List.of(
          reached("after-reset", "an Autopilot Reset was done", Milestone.AUTOPILOT_RESET),
          reached(
              "restarted-in-setup",
              "a restart after Device setup took the sign-in with it",
              Milestone.RESTARTED_IN_SETUP),
          reached("user-session", "the user's own session runs", Milestone.USER_SESSION),
          reached(
              "account-ready",
              "Account setup is done, the user signed out",
              Milestone.ACCOUNT_READY),
          reached("at-desktop", "the desktop was reached before", Milestone.DESKTOP),
          reached(
              "device-part-done",
              "the device's part of OOBE is done, what follows is the user's",
              Milestone.DEVICE_PART_DONE),
          new Fact(
              "user-flow-too-early",
              "the user flow begins less than 90 minutes after the technician flow ended",
              w -> w.state().mode() == DeviceMode.RESEALED && sealedFor(w, TOO_EARLY) < 0),
          new Fact(
              "resealed-just-now",
              "the technician flow ended less than a quarter of an hour ago",
              w -> sealedFor(w, JUST_NOW) < 0),
          new Fact(
              "user-flow-too-late",
              "more than six months lie between technician flow and user flow",
              w -> w.state().has(Milestone.PREPARED) && sealedFor(w, TOO_LATE) > 0),
          new Fact(
              "prepared-too-recently",
              "less than 90 minutes have passed since the technician flow ended",
              ScenarioFacts::preparedTooRecently),
          new Fact(
              "token-refused",
              "the device joins again for its user, and its token will be refused",
              ScenarioFacts::tokenRefused),
          new Fact(
              "enrolment-refused",
              "a hybrid user signed in whom automatic enrolment does not reach",
              ScenarioFacts::enrolmentRefused),
          new Fact(
              "restart-in-setup-needed",
              "policies or an app ask for a restart in Device setup and it was not done yet",
              w ->
                  (w.around().policies().restartInDeviceSetup()
                          || WorkloadFacts.restarts(w, App.Context.DEVICE))
                      && !w.state().has(Milestone.RESTARTED_IN_SETUP)),
          new Fact(
              "shows-language-page",
              "the profile lets the user choose, or the page is switched on for devices without"
                  + " one",
              ScenarioFacts::languagePage),
          new Fact(
              "shows-privacy",
              "the profile does not hide the privacy page, and a user will see it and has not yet",
              w ->
                  w.state().mode() != DeviceMode.SELF_DEPLOYING
                      && !w.state().has(Milestone.PRIVACY_SETTLED)
                      && !w.state().has(Milestone.AUTOPILOT_RESET)
                      && profile(w).map(p -> !p.oobe().privacyHidden()).orElse(true)),
          new Fact(
              "user-status-page",
              "the status page has a part for the user of a managed device",
              w ->
                  w.statusPageShown()
                      && w.state().has(Milestone.ENROLLED)
                      && !FactCatalog.holds(w, "device-preparation-policy")),
          new Fact(
              "late-sign-in-needed",
              "a hybrid user has not signed in to the cloud yet",
              Standstill::lateSignInMissing),
          new Fact("sign-out-offered", "Sign out ends Account setup", ScenarioFacts::signOut),
          new Fact(
              "hello-asked",
              "Windows Hello is set up at the end",
              w -> w.around().policies().hello() != Hello.OFF),
          new Fact(
              "hello-may-be-skipped",
              "policy allows to skip Windows Hello",
              w -> w.around().policies().hello() == Hello.OFFERED),
          new Fact(
              "local-reset-possible",
              "policy allows Autopilot Reset from the lock screen, and the device is not hybrid",
              w -> w.around().policies().localReset() && !SignOnFacts.hybrid(w)),
          new Fact(
              "remote-reset-asked",
              "an administrator has asked for Autopilot Reset from afar, and it was not done yet",
              w ->
                  w.around().policies().remoteReset() && !w.state().has(Milestone.AUTOPILOT_RESET)),
          new Fact(
              "remote-reset-possible",
              "Autopilot Reset is supported: the device is not hybrid joined",
              w -> !SignOnFacts.hybrid(w)),
          new Fact(
              "recovery-environment",
              "the recovery environment is there",
              w -> w.around().policies().recoveryEnvironment()),
          new Fact(
              "domain-join-fails", "the offline domain join cannot be made", DirectoryFacts::fails),
          new Fact(
              "domain-controller-found",
              "a domain controller answers, or the profile says not to look for one",
              w ->
                  FactCatalog.holds(w, "domain-reachable")
                      || profile(w)
                          .filter(DeploymentProfile::skipDomainConnectivityCheck)
                          .isPresent()),
          new Fact(
              "device-preparation-policy",
              "a device preparation policy reaches the user, and no deployment profile wins over"
                  + " it",
              w -> w.around().policies().devicePreparation().isPresent() && profile(w).isEmpty()),
          new Fact(
              "device-preparation-page-failed",
              "the device preparation page ran into a failure or its time limit",
              w -> PreparationRun.of(w).failing().isPresent()));

  private ScenarioFacts() {}

  /** How the time since the technician's end compares with a limit. */
  private static int sealedFor(World world, Duration limit) {
    return world
        .state()
        .technician()
        .endedAt()
        .map(end -> world.now().minus(end).compareTo(limit))
        .orElse(0);
  }

  /** Enrolment comes before the domain join, which then is never asked for. */
  private static boolean enrolmentRefused(World world) {
    boolean reached =
        FactCatalog.holds(world, "tenant.enrols") && FactCatalog.holds(world, "user.upn-routable");
    return world.state().mode() == DeviceMode.USER
        && SignOnFacts.hybrid(world)
        && !world.state().has(Milestone.ENROLLED)
        && !reached;
  }

  private static boolean preparedTooRecently(World world) {
    return world.state().has(Milestone.PREPARED) && sealedFor(world, TOO_EARLY) < 0;
  }

  private static boolean tokenRefused(World world) {
    boolean early = world.around().circumstances().earlyRefused() && preparedTooRecently(world);
    boolean injected = Attempt.at(world).spoiltBy("invalid-token-in-user-flow");
    return world.state().has(Milestone.PREPARED) && (early || injected);
  }

  private static boolean languagePage(World world) {
    boolean chosenByUser =
        profile(world).filter(profile -> !profile.oobe().localeDecided()).isPresent();
    return chosenByUser || (profile(world).isEmpty() && world.around().switches().languagePage());
  }

  /** Documentation: every hybrid user; the shipped page: administrators, also after a reset. */
  private static boolean signOut(World world) {
    boolean administrator =
        profile(world).filter(p -> p.userType() == UserType.ADMINISTRATOR).isPresent();
    boolean reset = world.state().has(Milestone.AUTOPILOT_RESET);
    return world.around().switches().signOutForAll()
        ? SignOnFacts.hybrid(world) || (reset && administrator)
        : administrator && (SignOnFacts.hybrid(world) || reset);
  }

  private static Fact reached(String name, String meaning, Milestone milestone) {
    return new Fact(name, meaning, w -> w.state().has(milestone));
  }

  private static Optional<DeploymentProfile> profile(World world) {
    return world.state().profile().map(ProfileCopy::profile);
  }
}
