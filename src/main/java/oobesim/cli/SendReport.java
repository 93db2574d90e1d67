// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.document.JsonText;
import oobesim.record.spool.Delivered;

/**
 * What came of a sending.
 *
 * @param runs what was put into the spool
 * @param delivered what became of all in it
 * @param refused what this call had refused
 * @param apart how many refused ones lie in the spool
 * @param spool the folder, as it was named
 * @param texts how it is said
 */
record SendReport(
    SpooledRuns runs,
    Delivered delivered,
    List<Map<String, Object>> refused,
    int apart,
    String spool,
    SendTexts texts) {
  /** Whether a person has to look after something. */
  boolean isUnfinished() {
    return delivered.waiting() > 0 || apart > 0 || runs.faulty() > 0;
  }

  String json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("put", runs.put());
    members.put("known", runs.known());
    members.put("faulty", runs.faulty());
    members.put("sent", delivered.sent());
    members.put("there", delivered.there());
    members.put("refused", refused);
    members.put("waiting", delivered.waiting());
    delivered.stopped().ifPresent(it -> members.put("stopped", texts.said(it)));
    return JsonText.write(members);
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (runs.put() + runs.known() + runs.faulty() > 0) {
      lines.add(texts.count("runs", runs.put()));
    }
    if (runs.known() > 0) {
      lines.add(texts.count("known", runs.known()));
    }
    lines.add(texts.count("sent", delivered.sent()));
    if (delivered.there() > 0) {
      lines.add(texts.count("there", delivered.there()));
    }
    if (apart > 0) {
      lines.add(texts.count("apart", apart, "folder", spool + "/refused"));
    }
    if (delivered.waiting() > 0) {
      lines.add(texts.count("waiting", delivered.waiting(), "folder", spool));
    }
    return lines;
  }
}
