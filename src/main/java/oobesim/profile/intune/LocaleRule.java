// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.provisioning.around.OobeSettings;

/** What may stand in a profile's locale. */
final class LocaleRule {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}+)*+");

  private static final int LONGEST = 35;

  private LocaleRule() {}

  static void check(String locale, Optional<Json> place, Findings findings) {
    boolean known =
        locale.isEmpty()
            || locale.equals(OobeSettings.OS_DEFAULT)
            || locale.length() <= LONGEST && TAG.matcher(locale).matches();
    if (!known && place.isPresent()) {
      findings.add(FindingCode.UNKNOWN_LOCALE, place.get(), "locale", locale);
    }
  }
}
