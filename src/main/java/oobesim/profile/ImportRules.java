// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.provisioning.around.HashFile;
import oobesim.provisioning.around.Surroundings;

/** What the portal would say to each line of the file that is to register the device. */
final class ImportRules {
  private ImportRules() {}

  static void check(Surroundings surroundings, Json.Obj source, Findings findings) {
    HashFile file = surroundings.circumstances().registration().imported();
    if (!file.there()) {
      return;
    }
    Json.Obj registration = (Json.Obj) source.members().get("registration");
    Json.Arr lines = (Json.Arr) registration.members().get("importFile");
    for (HashFile.Flaw flaw : file.flaws()) {
      findings.add(code(flaw.fault()), lines.items().get(flaw.line()), "line", flaw.line() + 1);
    }
    String serial = surroundings.device().serialNumber();
    if (file.accepted() && !file.names(serial)) {
      findings.add(FindingCode.IMPORT_OTHER_DEVICE, lines, "serial", serial);
    }
  }

  private static FindingCode code(HashFile.Fault fault) {
    return switch (fault) {
      case HEADER -> FindingCode.IMPORT_HEADER;
      case NOT_ANSI -> FindingCode.IMPORT_NOT_ANSI;
      case QUOTES -> FindingCode.IMPORT_QUOTES;
      case COLUMNS -> FindingCode.IMPORT_COLUMNS;
      case TOO_MANY_ROWS -> FindingCode.IMPORT_TOO_MANY_ROWS;
      case HASH_BROKEN -> FindingCode.IMPORT_HASH_BROKEN;
      case DUPLICATE -> FindingCode.IMPORT_DUPLICATE;
      case NO_SERIAL -> FindingCode.IMPORT_NO_SERIAL;
    };
  }
}
