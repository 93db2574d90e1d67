// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.page.OwnPage;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.statechart.State;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartReading;

/**
 * The pages that a flow file brings.
 *
 * @param pages by id, in the order of the file
 * @param findings every fault of them
 */
public record OwnPages(Map<String, OwnPage> pages, List<Finding> findings) {
  /** The key of a chart's file under which they stand. */
  static final String KEY = "pages";

  /** None. */
  public static final OwnPages NONE = new OwnPages(Map.of(), List.of());

  public OwnPages {
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    findings = List.copyOf(findings);
  }

  /** The pages in the file of a chart. */
  public static OwnPages of(ChartReading reading) {
    return reading.pages().map(json -> read(json, reading)).orElse(NONE);
  }

  private static OwnPages read(Json json, ChartReading reading) {
    List<Finding> findings = new ArrayList<>();
    Map<String, OwnPage> pages = new LinkedHashMap<>();
    if (json instanceof Json.Obj object) {
      // Of a broken chart nobody knows what it would show.
      Set<String> shown =
          reading.chart().map(OwnPages::shown).orElseGet(() -> object.members().keySet());
      object
          .members()
          .forEach(
              (id, page) ->
                  new OwnPageForm(id, reading.events(), shown, findings)
                      .read(page)
                      .ifPresent(own -> pages.put(id, own)));
    } else {
      findings.add(FlowFault.error("wrong-kind.pages", json, "kind", json.what()));
    }
    return new OwnPages(pages, findings);
  }

  private static Set<String> shown(Statechart chart) {
    return chart.states().stream()
        .map(State::meta)
        .map(meta -> meta.getOrDefault("screen", ""))
        .collect(Collectors.toSet());
  }

  /** A screen of the program or a page of the file by its word, empty for an unknown one. */
  public Optional<PageId> named(String word) {
    return ScreenId.named(word)
        .map(PageId.class::cast)
        .or(() -> Optional.ofNullable(pages.get(word)));
  }

  /** The words of all that can be named. */
  public List<String> words() {
    List<String> words = new ArrayList<>(ScreenId.words());
    words.addAll(pages.keySet());
    return words;
  }
}
