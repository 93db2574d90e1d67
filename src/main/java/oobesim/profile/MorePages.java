// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.PackedJson;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.Unwrapping;

/** Says where Graph answered with one page of several. */
final class MorePages {
  private static final String LINK = "@odata.nextLink";

  /** As deep as a recording of a browser keeps an answer. */
  private static final int DEEPEST = 6;

  private MorePages() {}

  static void check(List<Json> documents, Findings findings) {
    documents.stream()
        .flatMap(
            document ->
                Stream.concat(
                    Stream.of(document).filter(MorePages::follow),
                    answers(document, 0)
                        .filter(answer -> answer != document && follow(answer) && usable(answer))))
        .forEach(it -> findings.add(FindingCode.MORE_PAGES, ((Json.Obj) it).members().get(LINK)));
  }

  /** A document, and the answers that it has packed: of several requests in one, for instance. */
  private static Stream<Json> answers(Json json, int depth) {
    Stream<Json> inside =
        depth == DEEPEST
            ? Stream.empty()
            : switch (json) {
              case Json.Obj object -> object.members().values().stream();
              case Json.Arr array -> array.items().stream();
              case Json.Text text -> PackedJson.documents(text).stream();
              case Json.Num _, Json.Bool _, Json.Null _ -> Stream.empty();
            };
    return Stream.concat(Stream.of(json), inside.flatMap(it -> answers(it, depth + 1)));
  }

  /** The other answers of a recording are about other things. */
  private static boolean usable(Json answer) {
    return Unwrapping.of(List.of(answer)).stream().anyMatch(Part::usable);
  }

  /** Whether an answer names the page that comes after it. */
  static boolean follow(Json json) {
    return json instanceof Json.Obj object
        && object.get(LINK).orElse(null) instanceof Json.Text link
        && !link.value().isBlank();
  }
}
