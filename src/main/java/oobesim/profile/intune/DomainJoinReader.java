// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Locale;
import oobesim.document.Json;
import oobesim.provisioning.DomainJoinProfile;

/** Reads a domain join profile and names the classic mistakes in it. */
public final class DomainJoinReader {
  private static final int LONGEST = 15;

  private final Json.Obj body;
  private final Findings findings;
  private final LenientValues values;

  private DomainJoinReader(Json.Obj body, Findings findings) {
    this.body = body;
    this.findings = findings;
    this.values = new LenientValues(findings);
  }

  /** The profile. */
  public static DomainJoinProfile read(Json.Obj body, Findings findings) {
    return new DomainJoinReader(body, findings).profile();
  }

  private DomainJoinProfile profile() {
    String prefix = prefix();
    return new DomainJoinProfile(prefix, random(prefix), domain(), unit());
  }

  private String prefix() {
    String key = "computerNameStaticPrefix";
    String prefix = text(key);
    if (prefix.length() >= LONGEST || !prefix.matches("[A-Za-z0-9-]*")) {
      findings.add(
          FindingCode.PREFIX_MALFORMED,
          at(key),
          "\"%s\" cannot be the start of a computer name".formatted(prefix),
          "fewer than 15 letters, digits and hyphens; no %SERIAL% and no %RAND%");
    }
    return prefix;
  }

  private int random(String prefix) {
    String key = "computerNameSuffixRandomCharCount";
    int rest = Math.max(0, LONGEST - prefix.length());
    int count = body.get(key).flatMap(value -> values.whole(key, value)).orElse(rest);
    if (count >= 0 && count <= LONGEST) {
      return count;
    }
    findings.add(
        FindingCode.NUMBER_OUT_OF_RANGE,
        at(key),
        "%d random characters".formatted(count),
        "3 to 14, so that the name has 15 characters");
    return rest;
  }

  private String domain() {
    String key = "activeDirectoryDomainName";
    String domain = text(key);
    if (!domain.isEmpty() && !domain.contains(".")) {
      findings.add(
          FindingCode.DOMAIN_NOT_FULL,
          at(key),
          "\"%s\" looks like a NetBIOS name".formatted(domain),
          "the full name, such as contoso.com");
    }
    return domain;
  }

  private String unit() {
    String key = "organizationalUnit";
    String unit = text(key);
    if (unit.toLowerCase(Locale.ROOT).startsWith("cn=computers") || unit.contains("\"")) {
      findings.add(
          FindingCode.UNIT_MALFORMED,
          at(key),
          "the organisational unit is %s".formatted(unit),
          "no quotation marks; leave it empty for the Computers container");
    }
    return unit;
  }

  private String text(String key) {
    return body.get(key).flatMap(value -> values.text(key, value)).orElse("");
  }

  private Json at(String key) {
    return body.get(key).orElse(body);
  }
}
