// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Failure;
import oobesim.provisioning.Form;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.TechnicianRun;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Circumstances;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.ExportMedium;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.UserType;
import oobesim.provisioning.around.WifiNetwork;
import oobesim.provisioning.around.WindowsRelease;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.around.Workload;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.rule.PhasePlanner;

/**
 * Worlds for tests, in sentences: {@code Worlds.technician().withNoAssignedUser().world()}.
 *
 * <p>Each step gives a new builder, so a half-made world can be kept and gone on from twice.
 *
 * @param world the world so far
 */
public record Worlds(World world) {
  /** A registered Contoso device on a cable, never switched on. */
  public static Worlds fresh() {
    return new Worlds(World.before(Contoso.surroundings(), 1));
  }

  /** A technician has started pre-provisioning and the profile is downloaded. */
  public static Worlds technician() {
    return fresh().withDownloadedProfile().in(DeviceMode.TECHNICIAN);
  }

  /** A user has signed in on a device with a downloaded profile. */
  public static Worlds user() {
    return fresh()
        .withDownloadedProfile()
        .in(DeviceMode.USER)
        .device(state -> state.withUser(Optional.of(Contoso.JONI)));
  }

  // What is around the device.

  /** On another Windows. */
  public Worlds on(WindowsVersion version) {
    WindowsRelease w = world.around().windows();
    String build = version == WindowsVersion.WINDOWS_10 ? "19045" : "26200";
    return copy(c -> c.windows = new WindowsRelease(version, w.edition(), build, w.locale()));
  }

  /** With an image in another language. */
  public Worlds withLocale(String locale) {
    WindowsRelease w = world.around().windows();
    return copy(c -> c.windows = new WindowsRelease(w.version(), w.edition(), w.build(), locale));
  }

  /** Connected in this way; the internet is there whenever there is a link. */
  public Worlds connectedBy(NetworkLink link) {
    return network(network -> network.withLink(link));
  }

  /** With a link, but nothing behind it. */
  public Worlds withoutInternet() {
    return network(network -> network.withInternet(false));
  }

  /** With these networks in range; one without a key is open. */
  public Worlds inRangeOf(WifiNetwork... wifi) {
    return network(
        n ->
            new Network(
                n.link(), n.internet(), n.domainController(), n.vpn(), n.blocked(), List.of(wifi)));
  }

  /** With another status page. */
  public Worlds withStatusPage(UnaryOperator<EspSettings> change) {
    return copy(c -> c.statusPages = c.statusPages.stream().map(change).toList());
  }

  /** Another device. */
  public Worlds with(Device device) {
    return copy(c -> c.device = device);
  }

  /** With nothing to install. */
  public Worlds withNothingToInstall() {
    return withWorkload(new Workload(List.of(), 0, 0, 0));
  }

  /** With so many Wi-Fi and VPN profiles. */
  public Worlds withNetworkConnections(int count) {
    Workload w = world.around().workload();
    return withWorkload(new Workload(w.apps(), w.policies(), w.certificates(), count));
  }

  /** With something else to install. */
  public Worlds withWorkload(Workload workload) {
    return copy(c -> c.workload = workload);
  }

  /** With a policy on Windows Hello. */
  public Worlds withHello(Hello hello) {
    return copy(c -> c.policies = Variants.policies(hello, c.policies.devicePreparation()));
  }

  /** With a device preparation policy. */
  public Worlds with(PreparationPolicy policy) {
    return copy(c -> c.policies = Variants.policies(c.policies.hello(), Optional.of(policy)));
  }

  /** With another kind of second factor for everybody. */
  public Worlds withSecondFactor(User.Mfa kind) {
    return copy(c -> c.users = c.users.stream().map(u -> Variants.secondFactor(u, kind)).toList());
  }

  /** With the assigned user's name filled in at the sign-in. */
  public Worlds withPrefilledName() {
    return with(Variants.prefilled(world.around().device()));
  }

  /** With a downloaded profile that shows the link to another account. */
  public Worlds withLinkToAnotherAccount() {
    return withProfile(
        c -> new ProfileCopy(Variants.withLink(c.profile()), c.organization(), c.assignedUser()));
  }

  /** With the names from before 2023. */
  public Worlds withAzureAdNames() {
    return copy(c -> c.switches = Variants.azureAdNames(c.switches));
  }

  /** On a device whose OOBE was started over so often before. */
  public Worlds startedOver(int times) {
    Circumstances c = world.around().circumstances();
    return around(world.around().with(c.with(Variants.startedOver(c.image(), times))));
  }

  /** With these groups of endpoints blocked. */
  public Worlds blocking(String... endpoints) {
    return network(n -> Variants.blocking(n, endpoints));
  }

  // What has happened to it.

  /** In another half of its life. */
  public Worlds in(DeviceMode mode) {
    return device(state -> state.withMode(mode));
  }

  /** With the deployment profile of the service downloaded. */
  public Worlds withDownloadedProfile() {
    return withProfile(copy -> copy);
  }

  /** With a downloaded profile for hybrid join, and a domain to join. */
  public Worlds hybrid() {
    DeploymentProfile joining =
        Contoso.profile("Contoso hybrid join", JoinType.HYBRID, UserType.STANDARD);
    return withProfile(c -> new ProfileCopy(joining, c.organization(), c.assignedUser()))
        .copy(c -> c.domainJoin = Optional.of(Contoso.domainJoin()));
  }

  /** With a downloaded profile that needs no user. */
  public Worlds selfDeploying() {
    return withProfile(
        c ->
            new ProfileCopy(
                Variants.selfDeploying(c.profile()), c.organization(), c.assignedUser()));
  }

  /** With this profile downloaded. */
  public Worlds knowing(DeploymentProfile profile) {
    return withProfile(c -> new ProfileCopy(profile, c.organization(), c.assignedUser()));
  }

  /** With a downloaded profile whose user becomes an administrator. */
  public Worlds withAdministrator() {
    DeploymentProfile admin =
        Contoso.profile("Contoso administrators", JoinType.ENTRA, UserType.ADMINISTRATOR);
    return withProfile(c -> new ProfileCopy(admin, c.organization(), c.assignedUser()));
  }

  /** With these milestones behind it. */
  public Worlds having(Milestone... milestones) {
    Worlds next = this;
    for (Milestone milestone : milestones) {
      next = next.device(state -> state.reached(milestone));
    }
    return next;
  }

  /** With a name. */
  public Worlds named(String computerName) {
    return device(state -> state.withComputerName(computerName));
  }

  /** With nobody signed in. */
  public Worlds signedOut() {
    return device(state -> state.withUser(Optional.empty()));
  }

  /** With a technician flow, or a device preparation page, that began now. */
  public Worlds started() {
    TechnicianRun run = new TechnicianRun(Optional.of(world.now()), Optional.empty());
    return device(state -> state.withTechnician(run));
  }

  /** With a downloaded profile that has no name. */
  public Worlds withProfileWithoutName() {
    DeploymentProfile nameless = Contoso.profile("");
    return withProfile(c -> new ProfileCopy(nameless, c.organization(), c.assignedUser()));
  }

  /** With a downloaded profile that names no organisation. */
  public Worlds withNoOrganization() {
    return withProfile(copy -> new ProfileCopy(copy.profile(), "", copy.assignedUser()));
  }

  /** With a downloaded profile and nobody assigned to the device. */
  public Worlds withNoAssignedUser() {
    return withProfile(c -> new ProfileCopy(c.profile(), c.organization(), Optional.empty()));
  }

  /** With the download still under way. */
  public Worlds withNoProfile() {
    return device(state -> state.withProfile(Optional.empty()));
  }

  /** With a technician flow that took so long. */
  public Worlds after(Duration elapsed) {
    Duration start = Duration.ofMinutes(2);
    return device(
        state ->
            state.withTechnician(
                new TechnicianRun(Optional.of(start), Optional.of(start.plus(elapsed)))));
  }

  /** After a failure; an empty code for none. */
  public Worlds failedBy(String id, String code) {
    Failure failure = new Failure(id, code, Optional.empty(), Optional.empty(), world.now());
    return device(state -> state.withFailure(Optional.of(failure)));
  }

  /** With something that happened now. */
  public Worlds happened(EventKind kind, String subject, String detail) {
    return new Worlds(Happened.in(world, kind, subject, detail));
  }

  /** With such a drive for exported logs. */
  public Worlds savingOn(ExportMedium medium) {
    Device d = world.around().device();
    return with(
        new Device(
            d.manufacturer(),
            d.model(),
            d.serialNumber(),
            d.virtual(),
            d.tpm(),
            d.registered(),
            d.intuneRecord(),
            d.assignedUser(),
            d.autopilotId(),
            d.upnPrefill(),
            medium));
  }

  // The status page.

  /** With a category begun now. */
  public Worlds beginning(EspPhase phase) {
    return beginning(phase, Strikes.none());
  }

  /** With a category begun now, in one row of which something goes wrong. */
  public Worlds beginningWithFault(EspPhase phase, EspTask task, Strikes.Strike strike) {
    return beginning(
        phase, (p, t) -> p == phase && t == task ? Optional.of(strike) : Optional.empty());
  }

  /** With a category begun now, as the planner sees it. */
  public Worlds beginning(EspPhase phase, Strikes strikes) {
    return device(
        state -> state.withEsp(state.esp().with(PhasePlanner.begin(world, phase, strikes))));
  }

  /** With the rows of these categories shown. */
  public Worlds expanded(EspPhase... phases) {
    Worlds next = this;
    for (EspPhase phase : phases) {
      next = next.device(state -> state.withEsp(state.esp().toggled(phase)));
    }
    return next;
  }

  /** Broken off now by the time limit. */
  public Worlds timedOut() {
    return device(state -> state.withEsp(state.esp().timedOut(world.now())));
  }

  // What the person did, and when.

  /** So much later. */
  public Worlds later(Duration time) {
    return new Worlds(world.at(world.now().plus(time)));
  }

  /** With a row chosen. */
  public Worlds choosing(String screen, String option) {
    return form(form -> form.withSelection(screen, option));
  }

  /** With text in a field, {@code screen/control}. */
  public Worlds typing(String field, String text) {
    return form(form -> form.withText(field, text));
  }

  /** With something typed into a secret field that fits these made-up secrets. */
  public Worlds typingSecret(String field, String... matches) {
    return form(form -> form.withSecret(field, new SecretEntry(List.of(matches))));
  }

  /** With a box ticked, {@code screen/control}. */
  public Worlds ticking(String... boxes) {
    Worlds next = this;
    for (String box : boxes) {
      next = next.form(form -> form.withBox(box, true));
    }
    return next;
  }

  /** With switches and boxes off. */
  public Worlds clearing(String... boxes) {
    Worlds next = this;
    for (String box : boxes) {
      next = next.form(form -> form.withBox(box, false));
    }
    return next;
  }

  /** Somebody has reached the desktop, by the name of the account. */
  public Worlds workedOnBy(String account) {
    return new Worlds(world.device(d -> d.withUser(Optional.of(account))))
        .having(Milestone.DESKTOP);
  }

  /** With a complaint at a field. */
  public Worlds complaining(String field, String message) {
    return form(form -> form.withMessage(field, message));
  }

  private Worlds withProfile(UnaryOperator<ProfileCopy> change) {
    ProfileCopy copy = change.apply(Contoso.profileCopy());
    return device(state -> state.withProfile(Optional.of(copy)));
  }

  private Worlds device(UnaryOperator<DeviceState> change) {
    return new Worlds(world.device(change));
  }

  private Worlds form(UnaryOperator<Form> change) {
    return new Worlds(world.form(change));
  }

  private Worlds copy(Consumer<ContosoCopy> change) {
    return around(ContosoCopy.of(world.around(), change));
  }

  private Worlds around(Surroundings surroundings) {
    return new Worlds(world.with(surroundings));
  }

  private Worlds network(UnaryOperator<Network> change) {
    return around(world.around().withNetwork(change.apply(world.around().network())));
  }
}
