// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.regex.Pattern;
import oobesim.document.Json;

/** What Windows demands of an offline profile before it reads a word of it. */
final class OfflineFileRules {
  private static final List<String> REQUIRED =
      List.of(
          "CloudAssignedTenantId",
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
          "Windows looks for %s, not for %s".formatted(FileFacts.OFFLINE_NAME, facts.name()),
          "rename it before it goes to a device");
    }
    for (String key : REQUIRED) {
      if (body.get(key).isEmpty()) {
        findings.add(
            FindingCode.MISSING_REQUIRED_KEY,
            body,
            "\"%s\" is missing".formatted(key),
            "the documentation requires it");
      }
    }
    guid(body, "CloudAssignedTenantId", findings);
    guid(body, "ZtdCorrelationId", findings);
  }

  private static void encoding(Json.Obj body, FileFacts facts, Findings findings) {
    String said =
        switch (facts.encoding()) {
          case ASCII, ANSI -> "";
          case UTF_8 -> "UTF-8";
          case UTF_8_BOM -> "UTF-8 with a byte order mark";
          case UTF_16LE, UTF_16BE -> "UTF-16, as Out-File writes it";
        };
    if (!said.isEmpty()) {
      findings.add(
          FindingCode.ENCODING_IGNORED_BY_WINDOWS,
          body,
          "the file is %s; Windows would ignore it and show the ordinary pages".formatted(said),
          "save it as ANSI or ASCII: Set-Content -Encoding Ascii");
    }
  }

  private static void guid(Json.Obj body, String key, Findings findings) {
    if (body.get(key).orElse(null) instanceof Json.Text text
        && !GUID.matcher(text.value()).matches()) {
      findings.add(
          FindingCode.NOT_A_GUID,
          text,
          "\"%s\" is \"%s\"".formatted(key, text.value()),
          "a GUID such as 11111111-2222-4333-8444-555555555555");
    }
  }
}
