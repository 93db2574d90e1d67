// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Optional;
import oobesim.document.Json;
import oobesim.provisioning.DeploymentMode;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.JoinType;
import oobesim.provisioning.OobeSettings;
import oobesim.provisioning.UserType;

/** Reads an offline profile, and the very similar file that a device keeps of what it received. */
final class OfflineProfileReader {
  private static final String BITS = "CloudAssignedOobeConfig";

  private final Json.Obj body;
  private final Findings findings;
  private final SettingBook book;
  private final LenientValues values;
  private final ServerData server;

  OfflineProfileReader(Json.Obj body, Findings findings) {
    this.body = body;
    this.findings = findings;
    this.book = new SettingBook(findings);
    this.values = new LenientValues(findings);
    this.server = ServerData.read(body, findings);
  }

  ReadDeployment read() {
    String name = book.text("profileName", found("DeploymentProfileName"), "");
    JoinType joinType = joinType();
    int bits = number(BITS).orElse(0);
    DeploymentMode mode = mode(bits);
    book.derived("preprovisioningAllowed", false, Optional.empty(), "such a file cannot say it");
    String template = book.text("deviceNameTemplate", found("CloudAssignedDeviceName"), "");
    boolean skip =
        one("hybridAzureADJoinSkipConnectivityCheck", "HybridJoinSkipDCConnectivityCheck", false);
    UserType userType = userType(bits);
    OobeSettings oobe = oobe(bits);
    String organization = organization();
    checkBits(bits);
    DeploymentProfile profile =
        new DeploymentProfile(
            text("ZtdCorrelationId"),
            name,
            organization,
            mode,
            joinType,
            userType,
            false,
            template,
            skip,
            name.isEmpty(),
            oobe);
    ProfileRules.check(profile, body, book.settings(), findings);
    return new ReadDeployment(profile, book.settings());
  }

  private JoinType joinType() {
    String key = "CloudAssignedDomainJoinMethod";
    String expected = "0 for Microsoft Entra join or 1 for hybrid join";
    Optional<Integer> method = body.get(key).flatMap(it -> values.whole(key, it, expected));
    if (method.isPresent() && method.get() != 0 && method.get() != 1) {
      findings.add(
          FindingCode.NUMBER_OUT_OF_RANGE,
          body.members().get(key),
          "\"%s\" cannot be %d".formatted(key, method.get()),
          "expected " + expected);
    }
    boolean hybrid = method.filter(number -> number == 1).isPresent();
    Optional<Json> place = method.flatMap(number -> body.get(key));
    book.derived(
        "joinType",
        hybrid ? "hybrid" : "entra",
        place,
        place.isEmpty() ? "default" : key + " is " + method.get());
    return hybrid ? JoinType.HYBRID : JoinType.ENTRA;
  }

  private DeploymentMode mode(int bits) {
    boolean attestation = OobeBit.TPM_ATTESTATION.in(bits);
    boolean authentication = OobeBit.DEVICE_AUTHENTICATION.in(bits);
    boolean shared = attestation && authentication;
    book.derived(
        "deviceUsageType",
        shared ? "shared" : "singleUser",
        body.get(BITS),
        "bits 32 and 64 are %sset".formatted(shared ? "" : "not both "));
    if (attestation != authentication) {
      findings.add(
          FindingCode.HALF_SELF_DEPLOYING,
          body.members().get(BITS),
          "only one of the bits 32 and 64 is set",
          "self-deploying mode sets both");
    } else if (shared && ShapeFinder.of(body) == JsonShape.OFFLINE_PROFILE) {
      findings.add(
          FindingCode.SELF_DEPLOYING_OFFLINE,
          body.members().get(BITS),
          "the bits 32 and 64 say self-deploying mode",
          "an offline profile is supported for user-driven mode only");
    }
    return shared ? DeploymentMode.SELF_DEPLOYING : DeploymentMode.USER_DRIVEN;
  }

  private UserType userType(int bits) {
    boolean standard = OobeBit.STANDARD_USER.in(bits);
    book.derived(
        "userType",
        standard ? "standard" : "administrator",
        body.get(BITS),
        note(OobeBit.STANDARD_USER, bits));
    return standard ? UserType.STANDARD : UserType.ADMINISTRATOR;
  }

  private OobeSettings oobe(int bits) {
    String locale = book.text("locale", found("CloudAssignedLanguage"), "");
    boolean keyboard = bit("keyboardSelectionPageSkipped", OobeBit.SKIP_KEYBOARD, bits);
    boolean eula = bit("eulaHidden", OobeBit.HIDE_EULA, bits);
    boolean privacy = bit("privacySettingsHidden", OobeBit.HIDE_PRIVACY, bits);
    boolean escape = one("escapeLinkHidden", "CloudAssignedForcedEnrollment", server.forced());
    return new OobeSettings(LocaleRule.normal(locale), keyboard, eula, privacy, escape);
  }

  private String organization() {
    Optional<SettingBook.Found> told = found("CloudAssignedTenantDomain");
    return told.isPresent() || server.domain().isEmpty()
        ? book.text("organization", told, "")
        : book.derived(
            "organization", server.domain(), body.get(ServerData.KEY), "from " + ServerData.KEY);
  }

  private void checkBits(int bits) {
    Optional<Json> place = body.get(BITS);
    if (OobeBit.unknown(bits) != 0) {
      findings.add(
          FindingCode.UNKNOWN_BIT,
          place.orElse(body),
          "nobody knows what %d in %s means".formatted(OobeBit.unknown(bits), BITS),
          "the known bits are 1 to 1024");
    }
    for (OobeBit bit : OobeBit.values()) {
      if (bit.unusual() && bit.in(bits)) {
        findings.add(
            FindingCode.UNUSUAL_BIT,
            place.orElse(body),
            "bit %d is set, which no profile setting is known to do".formatted(bit.mask()),
            "it has no effect here");
      }
    }
  }

  private boolean bit(String name, OobeBit bit, int bits) {
    return book.derived(name, bit.in(bits), body.get(BITS), note(bit, bits));
  }

  private String note(OobeBit bit, int bits) {
    if (!body.has(BITS)) {
      return "default";
    }
    return "bit %d of %s is %s".formatted(bit.mask(), BITS, bit.in(bits) ? "set" : "not set");
  }

  private boolean one(String name, String key, boolean otherwise) {
    return book.flag(name, number(key).flatMap(n -> bool(key, n)), otherwise);
  }

  /** The file writes flags as 0 and 1, which is right here and no reason for a remark. */
  private Optional<SettingBook.Found> bool(String key, int number) {
    Json at = body.members().get(key);
    if (number != 0 && number != 1) {
      findings.add(
          FindingCode.NUMBER_OUT_OF_RANGE,
          at,
          "\"%s\" cannot be %d".formatted(key, number),
          "0 or 1");
    }
    Json flag = new Json.Bool(at.position(), at.pointer(), number == 1);
    return Optional.of(new SettingBook.Found(flag, key + " is " + number));
  }

  private Optional<Integer> number(String key) {
    return body.get(key).flatMap(value -> values.whole(key, value));
  }

  private Optional<SettingBook.Found> found(String key) {
    return body.get(key).map(value -> new SettingBook.Found(value, key));
  }

  private String text(String key) {
    return body.get(key).flatMap(value -> values.text(key, value)).orElse("");
  }
}
