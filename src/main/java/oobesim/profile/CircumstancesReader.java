// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import oobesim.provisioning.around.Association;
import oobesim.provisioning.around.Circumstances;
import oobesim.provisioning.around.Conduct;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.Directory;
import oobesim.provisioning.around.Enrolment;
import oobesim.provisioning.around.FirstRun;
import oobesim.provisioning.around.Gateway;
import oobesim.provisioning.around.GroupTags;
import oobesim.provisioning.around.Hardware;
import oobesim.provisioning.around.HashFile;
import oobesim.provisioning.around.Image;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.OtherProfile;
import oobesim.provisioning.around.Registration;
import oobesim.provisioning.around.TroublePolicies;

/** Makes records of the set-up steps of a checked and completed profile. */
final class CircumstancesReader {
  private CircumstancesReader() {}

  static Circumstances read(Values root, AdminParts parts, People people) {
    Values device = root.group("device");
    return new Circumstances(
        registration(root, parts),
        hardware(device),
        image(device, root.group("windows")),
        directory(root.group("tenant")),
        enrolment(root.group("tenant")),
        gateway(root.group("network")),
        policies(root.group("policies")),
        people.standing(),
        root.group("switches").flag("oneEnrollment"),
        root.group("switches").flag("assignedUserBreaksDomainJoin"),
        root.group("switches").text("earlyUserFlow").equals("refused"),
        lags(root.group("lags")),
        Map.of(),
        conduct(root),
        firstRun(root, people));
  }

  private static FirstRun firstRun(Values root, People people) {
    Values switches = root.group("switches");
    return new FirstRun(
        root.group("tenant").flag("restorePage"),
        people.backups(),
        switches.text("preparationPrivacy").equals("shown"),
        switches.text("registeredWithPolicy").equals("registration"),
        switches.text("preparationUpdates").equals("installed"),
        switches.text("preparationSkip").equals("first-failure") ? 1 : 2,
        new FirstRun.NewPin(
            switches.text("pinSetup").equals("asked"),
            root.group("policies").whole("pinMinimumLength")),
        switches.text("skippedRestore").equals("asked-again"));
  }

  private static Conduct conduct(Values root) {
    Values policies = root.group("policies");
    Values switches = root.group("switches");
    return new Conduct(
        policies.flag("skipUserStatusPage"),
        policies.flag("skipDeviceStatusPage"),
        policies.flag("webSignIn"),
        root.group("device").constant(Conduct.ConsoleTag.class, "consoleTag"),
        switches.flag("resetNeedsAdministrator"),
        switches.text("resultCode").equals("observed"),
        switches.text("retry").equals("landing"),
        switches.text("edition").equals("2023"),
        switches.text("changeAccount").equals("leaves-autopilot"));
  }

  private static Registration registration(Values root, AdminParts parts) {
    Values registration = root.group("registration");
    return new Registration(
        registration.constant(Registration.Group.class, "group"),
        Duration.ofMinutes(registration.whole("assignedAfterMinutes")),
        registration.flag("profileDeleted"),
        registration.whole("profilesReaching"),
        registration.flag("hashMatches"),
        registration.flag("entraObject"),
        registration.flag("workplaceJoined"),
        registration.flag("domainJoinAssigned"),
        new HashFile(registration.texts("importFile")),
        registration.constant(Registration.Owner.class, "hashOwner"),
        Duration.ofMinutes(registration.whole("minutesSinceSync")),
        parts.other().map(other -> other(root, other.profile())),
        tags(root),
        new Association(
            registration.flag("associated"),
            registration.flag("associationImported"),
            registration.flag("associationEulaHidden"),
            registration.flag("associationPrivacyHidden"),
            registration.text("associationNameTemplate"),
            registration.text("preparationTarget").equals("device"),
            root.group("switches").flag("deviceAssociation")));
  }

  private static OtherProfile other(Values root, DeploymentProfile profile) {
    String target = root.group("registration").text("otherProfileTarget");
    boolean forAll = target.equals("all-devices");
    Instant first = Created.of(root.object().members().get("deploymentProfile"));
    Instant second = Created.of(root.object().members().get("otherProfile"));
    return new OtherProfile(profile, forAll, target.equals("group") && second.isBefore(first));
  }

  private static GroupTags tags(Values root) {
    Values registration = root.group("registration");
    boolean byTag = registration.text("otherProfileTarget").equals("group-tag");
    return new GroupTags(
        root.group("device").text("groupTag"),
        registration.text("profileTag"),
        byTag ? Optional.of(registration.text("otherProfileTag")) : Optional.empty());
  }

  private static Hardware hardware(Values device) {
    Values tpm = device.group("tpm");
    return new Hardware(
        device.whole("processors"),
        device.whole("memoryGb"),
        device.whole("clockSkewMinutes"),
        tpm.flag("enabled"),
        tpm.text("mode").equals("1.2"),
        tpm.constant(Hardware.TpmKind.class, "kind"),
        tpm.constant(Hardware.TpmVendor.class, "vendor"),
        tpm.constant(Hardware.TpmFirmware.class, "firmware"));
  }

  private static Image image(Values device, Values windows) {
    return new Image(
        windows.flag("upToDate"),
        device.flag("provisioningPackage"),
        device.flag("clonedFromEnrolled"),
        device.flag("extraAdministrator"),
        device.flag("signInAssistantDisabled"),
        device.whole("oobeRestarts"));
  }

  private static Directory directory(Values tenant) {
    Values connector = tenant.group("connector");
    return new Directory(
        connector.text("domain"),
        connector.text("organizationalUnit"),
        tenant.flag("organizationalUnitSynchronized"));
  }

  private static Enrolment enrolment(Values tenant) {
    Values restrictions = tenant.group("restrictions");
    Values access = tenant.group("conditionalAccess");
    return new Enrolment(
        tenant.whole("mdmProviders"),
        tenant.text("mdmTermsOfUseUrl"),
        tenant.flag("termsAndConditions"),
        tenant.whole("maxDevicesPerUser"),
        tenant.flag("branding"),
        new Enrolment.Restrictions(
            restrictions.text("default").equals("allow"),
            restrictions.constant(Enrolment.Custom.class, "custom"),
            restrictions.text("personal").equals("allow")),
        new Enrolment.ConditionalAccess(
            access.flag("blockAll"),
            access.flag("enrollmentExcluded"),
            access.flag("requireCompliantDevice"),
            access.flag("requireHybridJoinedDevice"),
            new Enrolment.TermsOfUse(
                access.flag("termsOfUse"),
                access.flag("termsOnEveryDevice"),
                access.whole("termsVersion")),
            access.flag("mfaAtEnrollment"),
            access.text("signInFrequency").equals("every-time")));
  }

  private static Gateway gateway(Values network) {
    return new Gateway(
        network.constant(Gateway.Proxy.class, "proxy"),
        network.flag("captivePortal"),
        network.flag("metered"));
  }

  private static TroublePolicies policies(Values policies) {
    return new TroublePolicies(
        policies.flag("signInAssistantDisabled"),
        policies.flag("domainControllerNeeded"),
        policies.flag("passwordPolicy"),
        policies.flag("logonMessage"),
        policies.flag("laps"));
  }

  private static Map<Lag, Duration> lags(Values lags) {
    return Map.of(
        Lag.ASSIGNMENT, Duration.ofMinutes(lags.whole("assignmentMinutes")),
        Lag.RESTRICTION, Duration.ofMinutes(lags.whole("restrictionMinutes")));
  }
}
