// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import oobesim.document.JsonText;

/** A small flow with a text in one of the places where a flow has texts. */
final class HostileFlow {
  private static final List<String> PLAIN =
      List.of(
          "f",
          "a",
          "next",
          "clear-page",
          "wired",
          "a state",
          "where it is from",
          "documented",
          "own-page",
          "A title",
          "A lead",
          "A button",
          "1000",
          "help",
          "tag",
          "quality-updates-at-the-end",
          "Berlin");

  /** How many places there are. */
  static final int FIELDS = PLAIN.size();

  private static final String FORM =
      """
      {"id":%0$,"initial":%1$,"description":%5$,"tags":[%14$],
       "pages":{%8$:{"paragraphs":[%13$],"list":["berlin"],"fields":["tag"],"buttons":["next"],
         "texts":{"en":{"title":%9$,"lead":%10$,"berlin":%16$,%13$:%10$,"tag":%9$,"next":%11$}}}},
       "states":{
        %1$:{"description":%5$,"meta":{"screen":%8$,"source":%6$,"confidence":%7$},
          "entry":{"type":"notice","params":{"failure":%15$}},
          "on":{%2$:{"target":"b","guard":%4$,"actions":[{"type":%3$,"params":{"page":%8$}}]}},
          "after":{%12$:{"target":"b","description":%5$}}},
        "b":{"meta":{"screen":"desktop","source":%6$},"tags":[%14$]}}}
      """;

  private HostileFlow() {}

  static String with(int field, String text) {
    String flow = FORM;
    for (int i = 0; i < FIELDS; i++) {
      flow = flow.replace("%" + i + "$", JsonText.ascii(i == field ? text : PLAIN.get(i)));
    }
    return flow;
  }
}
