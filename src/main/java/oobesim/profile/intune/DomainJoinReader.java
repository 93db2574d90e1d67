// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import oobesim.document.Json;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.DomainJoinSettings;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Told;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.DomainJoinProfile.Fault;

/** Reads a domain join profile and names the classic mistakes in it. */
public final class DomainJoinReader {
  private static final int LONGEST = 15;

  private final List<AdminSetting<DomainJoinProfile>> known;
  private final Json.Obj body;
  private final Findings findings;
  private final Told<DomainJoinProfile> told;

  private DomainJoinReader(
      List<AdminSetting<DomainJoinProfile>> known, Json.Obj body, Findings findings) {
    this.known = known;
    this.body = body;
    this.findings = findings;
    this.told = new OwnKeys<>(body, findings);
  }

  /** The profile. */
  public static DomainJoinProfile read(Json.Obj body, Findings findings) {
    return read(SettingCatalog.SHIPPED, body, findings);
  }

  /** The same with the settings that there are. */
  public static DomainJoinProfile read(SettingCatalog catalog, Json.Obj body, Findings findings) {
    return new DomainJoinReader(catalog.domainJoin(), body, findings).profile();
  }

  private DomainJoinProfile profile() {
    NearKeys.of("domainJoinProfile", body, findings);
    prefix();
    int random = random();
    domain();
    unit();
    known.forEach(told::said);
    return DomainJoinSettings.profile(told, random);
  }

  private void prefix() {
    String prefix = told.value(DomainJoinSettings.PREFIX);
    boolean malformed = prefix.length() >= LONGEST || !prefix.matches("[A-Za-z0-9-]*");
    if (malformed || Fault.ofPrefix(prefix).isPresent()) {
      findings.add(FindingCode.PREFIX_MALFORMED, at(DomainJoinSettings.PREFIX), "prefix", prefix);
    }
  }

  private int random() {
    int rest = Math.max(0, LONGEST - told.value(DomainJoinSettings.PREFIX).length());
    int count = told.said(DomainJoinSettings.RANDOM).map(Integer::parseInt).orElse(rest);
    if (count >= 0 && count <= LONGEST) {
      return count;
    }
    findings.addOf(
        FindingCode.NUMBER_OUT_OF_RANGE, "random", at(DomainJoinSettings.RANDOM), "number", count);
    return rest;
  }

  private void domain() {
    String domain = told.value(DomainJoinSettings.DOMAIN);
    switch (Fault.ofDomain(domain).orElse(null)) {
      case NO_DOMAIN -> findings.add(FindingCode.DOMAIN_MISSING, at(DomainJoinSettings.DOMAIN));
      case SHORT_DOMAIN ->
          findings.add(
              FindingCode.DOMAIN_NOT_FULL, at(DomainJoinSettings.DOMAIN), "domain", domain);
      case null, default -> {}
    }
  }

  private void unit() {
    String unit = told.value(DomainJoinSettings.UNIT);
    if (Fault.ofUnit(unit).isPresent()) {
      findings.add(FindingCode.UNIT_MALFORMED, at(DomainJoinSettings.UNIT), "unit", unit);
    }
  }

  private Json at(AdminSetting<DomainJoinProfile> setting) {
    return body.get(setting.key()).orElse(body);
  }
}
