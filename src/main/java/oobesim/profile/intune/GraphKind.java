// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import oobesim.document.Json;
import oobesim.i18n.Phrase;

/** The objects of Microsoft Graph that are no part of a deployment, called by their names. */
public final class GraphKind {
  private static final int LONGEST = 80;

  /** By the last word of the type in small letters; the first pattern that fits counts. */
  private static final Map<Pattern, String> KINDS = kinds();

  private GraphKind() {}

  /** What an object is, in words; what to do with it stands beside it in the bundle. */
  public static Phrase.Sentence sentence(Json.Obj object) {
    String type = type(object);
    if (type.isEmpty()) {
      return FindingCode.text("graph." + ForeignJson.of(object).orElse("settings-catalog"));
    }
    String word = type.toLowerCase(Locale.ROOT);
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getKey().matcher(word).matches())
        .findFirst()
        .map(kind -> FindingCode.text("graph." + kind.getValue()))
        .orElseGet(() -> FindingCode.text("graph.other", "type", type));
  }

  /** The last word of the type, short and without what no type has in its name. */
  static String type(Json.Obj object) {
    if (!(object.get("@odata.type").orElse(null) instanceof Json.Text text)) {
      return "";
    }
    String type = text.value().substring(text.value().lastIndexOf('.') + 1);
    String plain = type.replaceAll("[^A-Za-z0-9_]", "");
    return plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  private static Map<Pattern, String> kinds() {
    Map<Pattern, String> kinds = new LinkedHashMap<>();
    String[][] rows = {
      {"(ios|macos|android|aosp|apple|dep|mac|vpp).*", "other-platform"},
      {".*compliancepolicy", "compliance"},
      {"devicemanagementconfigurationpolicy", "settings-catalog"},
      {"windows10customconfiguration", "custom"},
      {"deviceenrollmentwindowshelloforbusinessconfiguration", "hello"},
      {"deviceenrollmentplatformrestrictions?configuration", "restrictions"},
      {"deviceenrollmentlimitconfiguration", "limit"},
      {"devicecomanagementauthorityconfiguration", "co-management"},
      {"deviceenrollmentnotificationconfiguration", "notification"},
      {"windowsrestoredeviceenrollmentconfiguration", "restore"},
      {"deviceandappmanagementassignmentfilter", "filter"},
      {"importedwindowsautopilotdeviceidentity", "imported-device"},
      {"windowsautopilot.*assignment", "assignment"},
      {"windows(update|feature|quality|driver).*", "update"},
      {
        "(devicemanagement|devicehealth|deviceshell|devicecustom|devicecompliance).*script.*",
        "script"
      },
      {"devicemanagementintent|devicemanagementtemplate", "baseline"},
      {"grouppolicy.*", "templates"},
      {
        "conditionalaccesspolicy|namedlocation|.*authenticationstrengthpolicy", "conditional-access"
      },
      {"mobileappassignment|.*app|.*apps|.*appx|officesuiteapp|winget.*", "app"},
      {"group|user|device|manageddevice|organization|.*role.*", "directory"},
      {"termsandconditions", "mdm-terms"},
      {"agreement", "terms-of-use"},
      {"intunebrandingprofile", "portal-branding"},
      {"windowsidentityprotectionconfiguration", "hello-settings"},
      {".*configuration|.*profile.*", "configuration"},
    };
    for (String[] row : rows) {
      kinds.put(Pattern.compile(row[0]), row[1]);
    }
    return kinds;
  }
}
