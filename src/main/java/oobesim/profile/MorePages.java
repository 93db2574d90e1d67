// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;

/** Says where Graph answered with one page of several. */
final class MorePages {
  private static final String LINK = "@odata.nextLink";

  private MorePages() {}

  static void check(List<Json> documents, Findings findings) {
    documents.stream()
        .filter(MorePages::follow)
        .forEach(it -> findings.add(FindingCode.MORE_PAGES, ((Json.Obj) it).members().get(LINK)));
  }

  /** Whether an answer names the page that comes after it. */
  static boolean follow(Json json) {
    return json instanceof Json.Obj object
        && object.get(LINK).orElse(null) instanceof Json.Text link
        && !link.value().isBlank();
  }
}
