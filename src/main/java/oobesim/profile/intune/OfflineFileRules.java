// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.document.Json;

/** What Windows demands of an offline profile before it reads a word of it. */
final class OfflineFileRules {
  private static final String TENANT = "CloudAssignedTenantId";

  private static final List<String> REQUIRED =
      List.of(
          TENANT,
          "CloudAssignedTenantDomain",
          "CloudAssignedOobeConfig",
          "CloudAssignedDomainJoinMethod",
          "CloudAssignedForcedEnrollment",
          "ZtdCorrelationId",
          "CloudAssignedAadServerData");
  private static final Pattern GUID =
      Pattern.compile("\\{?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}}?");

  private OfflineFileRules() {}

  static void check(Json.Obj body, FileFacts facts, Findings findings) {
    encoding(body, facts, findings);
    if (!facts.rightName()) {
      findings.add(
          FindingCode.FILE_NAME_IGNORED_BY_WINDOWS,
          body,
          "expected",
          FileFacts.OFFLINE_NAME,
          "name",
          facts.name());
    }
    for (String key : REQUIRED) {
      if (!body.has(key)) {
        findings.add(FindingCode.MISSING_REQUIRED_KEY, body, "key", key);
      }
    }
    tenant(body, findings);
    guid(body, TENANT, findings);
    guid(body, "ZtdCorrelationId", findings);
  }

  /** Null is not missing: whoever wrote it did not know the tenant. */
  static void tenant(Json.Obj body, Findings findings) {
    unknownTenant(body)
        .ifPresent(nothing -> findings.add(FindingCode.TENANT_UNKNOWN, nothing, "key", TENANT));
  }

  /** The null that stands for the tenant. */
  static Optional<Json> unknownTenant(Json.Obj body) {
    return Optional.ofNullable(body.members().get(TENANT)).filter(Json.Null.class::isInstance);
  }

  private static void encoding(Json.Obj body, FileFacts facts, Findings findings) {
    String said =
        switch (facts.encoding()) {
          case ASCII, ANSI -> "";
          case UTF_8 -> "utf-8";
          case UTF_8_BOM -> "utf-8-mark";
          case UTF_16LE, UTF_16BE -> "utf-16";
        };
    if (!said.isEmpty() && !facts.rightEncoding()) {
      findings.add(
          FindingCode.ENCODING_IGNORED_BY_WINDOWS,
          body,
          "encoding",
          FindingCode.text("encoding." + said));
    }
  }

  private static void guid(Json.Obj body, String key, Findings findings) {
    if (body.get(key).orElse(null) instanceof Json.Text text
        && !GUID.matcher(text.value()).matches()) {
      findings.add(FindingCode.NOT_A_GUID, text, "key", key, "value", text.value());
    }
  }
}
