// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oobesim.document.Json;

/** The rules of a device name template: at most 15 letters, digits and hyphens, two macros. */
final class NameTemplate {
  private static final int LONGEST = 15;
  private static final Pattern MACRO = Pattern.compile("%([^%]*)%?");
  private static final Pattern RANDOM = Pattern.compile("RAND:([1-9]\\d{0,2})");

  private final String template;
  private final Json at;
  private final Findings findings;
  private boolean faulty;

  private NameTemplate(String template, Json at, Findings findings) {
    this.template = template;
    this.at = at;
    this.findings = findings;
  }

  static void check(String template, Json at, Findings findings) {
    if (!template.isEmpty()) {
      new NameTemplate(template, at, findings).check();
    }
  }

  private void check() {
    StringBuilder fixed = new StringBuilder();
    int random = 0;
    boolean serial = false;
    Matcher macro = MACRO.matcher(template);
    while (macro.find()) {
      macro.appendReplacement(fixed, "");
      Matcher digits = RANDOM.matcher(macro.group(1));
      if (!macro.group().endsWith("%") || macro.group().length() < 2) {
        malformed(macro.group());
      } else if (macro.group(1).equals("SERIAL")) {
        serial = true;
      } else if (digits.matches()) {
        random += Integer.parseInt(digits.group(1));
      } else {
        malformed(macro.group());
      }
    }
    macro.appendTail(fixed);
    checkResult(fixed.toString(), random, serial);
  }

  /** Said once, however many there are. */
  private void malformed(String macro) {
    if (faulty) {
      return;
    }
    faulty = true;
    findings.add(FindingCode.TEMPLATE_MACRO, at, "macro", macro);
  }

  private void checkResult(String fixed, int random, boolean serial) {
    int least = fixed.length() + random + (serial ? 1 : 0);
    if (least > LONGEST) {
      findings.add(FindingCode.TEMPLATE_TOO_LONG, at, "template", template, "number", least);
    }
    if (!fixed.matches("[A-Za-z0-9-]*")) {
      findings.add(FindingCode.TEMPLATE_CHARACTERS, at, "template", template);
    }
    if (!serial && fixed.matches("\\d*") && fixed.length() + random > 0) {
      findings.add(FindingCode.TEMPLATE_DIGITS_ONLY, at, "template", template);
    }
  }
}
