// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.time.LocalDateTime;
import java.util.Locale;
import oobesim.flow.fact.HardwareFacts;
import oobesim.flow.fact.SignOnFacts;
import oobesim.flow.fact.TenantFacts;
import oobesim.provisioning.ConsoleLine.Layout;
import oobesim.provisioning.Identity;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Tpm;

/** What {@code dsregcmd /status} says; a part that does not fit the join is left out. */
final class DeviceStatus {
  private static final String PORTAL = "https://portal.manage.microsoft.com/";
  private static final String MDM =
      "https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc";
  private static final int YEARS = 10;

  private final World world;
  private final JoinState join;
  private final Account account;
  private final Printout out = new Printout();

  private DeviceStatus(World world) {
    this.world = world;
    this.join = JoinState.of(world);
    this.account = Account.of(world);
  }

  static Reply of(World world, CommandLine line) {
    if (line.has("/status")) {
      return new DeviceStatus(world).parts();
    }
    boolean known = line.has("/join") || line.has("/leave") || line.has("/refreshprt");
    return known
        ? Reply.said("not-played", "command", "dsregcmd " + line.joined())
        : Reply.said("usage-dsregcmd");
  }

  private Reply parts() {
    out.blank();
    device();
    if (join.entra()) {
      details();
      tenant();
    }
    user();
    if (join.entra()) {
      signOn();
      health();
    } else if (join.inDomain()) {
      readiness();
    }
    return out.reply();
  }

  private void device() {
    part("dsreg-device-state");
    yes("azure-ad-joined", join.entra());
    yes("enterprise-joined", false);
    yes("domain-joined", join.inDomain());
    if (join.inDomain()) {
      entry("domain-name", join.shortDomain());
    }
    String name = Identity.computerName(world);
    entry("device-name", join.inDomain() ? name + "." + join.domain() : name);
    out.blank();
  }

  private void details() {
    part("dsreg-device-details");
    LocalDateTime now = DeviceClock.now(world);
    LocalDateTime day = now.toLocalDate().atStartOfDay();
    boolean chip = protectedByChip();
    entry("device-id", Identity.of(world, "entra-device"));
    entry("thumbprint", thumbprint());
    entry(
        "certificate-validity",
        "[ " + DeviceClock.stamp(day) + " -- " + DeviceClock.stamp(day.plusYears(YEARS)) + " ]");
    entry(
        "key-provider",
        chip ? "Microsoft Platform Crypto Provider" : "Microsoft Software Key Storage Provider");
    yes("tpm-protected", chip);
    boolean reached = world.around().network().reaches("registration");
    word("device-auth-status", reached ? "success" : "failed-error");
    out.blank();
  }

  private boolean protectedByChip() {
    Tpm tpm = world.around().device().tpm();
    return tpm.usable()
        && !world.around().device().virtual()
        && HardwareFacts.TPM_ENABLED.holds(world);
  }

  private String thumbprint() {
    String id = Identity.of(world, "certificate") + Identity.of(world, "thumbprint");
    return id.replace("-", "").substring(0, 40).toUpperCase(Locale.ROOT);
  }

  /** The addresses are empty where nobody is to be managed. */
  private void tenant() {
    part("dsreg-tenant-details");
    boolean managed = TenantFacts.ENROLS.holds(world);
    String terms = world.around().circumstances().enrolment().termsOfUseUrl();
    entry("tenant-name", world.around().tenant().name());
    entry("tenant-id", Identity.tenant(world));
    entry("mdm-url", managed ? MDM : "");
    entry("mdm-terms-url", managed ? terms : "");
    entry("mdm-compliance-url", managed ? PORTAL + "?portalAction=Compliance" : "");
    out.blank();
  }

  private void user() {
    part("dsreg-user-state");
    yes("ngc-set", hasHello());
    yes("workplace-joined", false);
    yes("wam-default-set", signedOn());
    out.blank();
  }

  /** Windows Hello is set up by each person alone. */
  private boolean hasHello() {
    return account.personal()
        && world.state().user().filter(world.state().tally().presence()::hasPin).isPresent();
  }

  private boolean signedOn() {
    return join.entra() && !account.upn().isEmpty();
  }

  private void signOn() {
    part("dsreg-sso-state");
    yes("azure-ad-prt", signedOn());
    if (signedOn()) {
      entry("prt-authority", "https://login.microsoftonline.com/" + Identity.tenant(world));
    }
    yes("enterprise-prt", false);
    out.blank();
  }

  private void health() {
    part("dsreg-diagnostic-data");
    yes("recovery-enabled", false);
    word("key-sign-test", "passed");
    out.blank();
  }

  /** What a domain computer that Entra does not know yet is asked about. */
  private void readiness() {
    part("dsreg-diagnostic-data");
    boolean controller = SignOnFacts.DOMAIN_REACHABLE.holds(world);
    boolean registration = world.around().network().reaches("registration");
    entry("client-time", DeviceClock.stamp(DeviceClock.now(world)));
    word("ad-connectivity-test", controller ? "pass" : "fail");
    word("ad-configuration-test", controller ? "pass" : "skipped");
    word("drs-discovery-test", !controller ? "skipped" : registration ? "pass" : "fail");
    word("drs-connectivity-test", controller && registration ? "pass" : "skipped");
    out.blank();
  }

  private void part(String title) {
    out.box(title).blank();
  }

  private void entry(String label, String value) {
    out.entry(Layout.COLUMN, label, value);
  }

  private void word(String label, String value) {
    out.word(Layout.COLUMN, label, value);
  }

  private void yes(String label, boolean truth) {
    word(label, truth ? "yes" : "no");
  }
}
