// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.document.Position;
import oobesim.session.JournalText;

/** Writes output lines as JSON; the same line always gives the same characters. */
public final class OutputText {
  private OutputText() {}

  /** The JSON object of a line, without a line feed. */
  public static String line(OutputLine line) {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("at", JsonEdit.text(JournalText.time(line.at())));
    switch (line) {
      case OutputLine.Done done -> {
        keys.put("input", JsonEdit.text(done.words()));
        keys.put("accepted", JsonEdit.bool(done.response().accepted()));
        if (!done.response().accepted()) {
          keys.put("reason", JsonEdit.text(done.response().reason()));
        }
      }
      case OutputLine.Changed _ -> {}
      case OutputLine.Noticed noticed -> keys.put("notice", JsonEdit.text(noticed.id()));
      case OutputLine.Shown shown -> keys.put("show", show(shown));
      case OutputLine.Unmet unmet -> {
        keys.put("expect", JsonEdit.text(unmet.words()));
        keys.put("met", JsonEdit.bool(false));
      }
      case OutputLine.Ended _ -> keys.put("end", JsonEdit.bool(true));
    }
    keys.put("screen", JsonEdit.text(line.screen().value()));
    if (line instanceof OutputLine.Ended ended) {
      keys.put("expectations", JsonEdit.number(ended.expectations()));
      keys.put("failed", JsonEdit.number(ended.failed()));
    }
    return JsonText.write(object(keys));
  }

  private static Json show(OutputLine.Shown shown) {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("screen", JsonEdit.text(shown.screen().value()));
    keys.put("title", JsonEdit.text(shown.title()));
    keys.put("texts", array(shown.texts().stream().map(OutputText::text).toList()));
    keys.put("controls", array(shown.controls().stream().map(OutputText::control).toList()));
    shown.behind().ifPresent(page -> keys.put("behind", JsonEdit.text(page.value())));
    return object(keys);
  }

  private static Json control(ShownControl control) {
    Map<String, Json> keys = new LinkedHashMap<>();
    keys.put("id", JsonEdit.text(control.id()));
    keys.put("kind", JsonEdit.text(control.kind()));
    keys.put("label", JsonEdit.text(control.label()));
    keys.put("enabled", JsonEdit.bool(control.enabled()));
    control.mark().ifPresent(mark -> keys.put(mark.word(), JsonEdit.bool(mark.on())));
    return object(keys);
  }

  private static Json text(String text) {
    return JsonEdit.text(text);
  }

  private static Json object(Map<String, Json> keys) {
    return new Json.Obj(Position.START, "", keys, Map.of());
  }

  private static Json array(List<Json> items) {
    return new Json.Arr(Position.START, "", items);
  }
}
