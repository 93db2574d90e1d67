// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Kebab;
import oobesim.document.Nearest;
import oobesim.page.Illustration;
import oobesim.page.OwnPage;
import oobesim.page.ScreenId;

/** Reads one page of a flow file; every fault of it is found in one go. */
final class OwnPageForm {
  private static final String TAG = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}+)*+";
  private static final List<String> KEYS =
      List.of("drawing", "paragraphs", "facts", "list", "fields", "buttons", "texts");

  private final String id;
  private final Set<String> events;
  private final Set<String> shown;
  private final List<Finding> findings;

  /** Whether all ids could be read: else nobody knows which texts are needed. */
  private boolean legible = true;

  /**
   * A page.
   *
   * @param id its id
   * @param events what the states of the chart listen for
   * @param shown the screens that they show
   * @param findings where faults go
   */
  OwnPageForm(String id, Set<String> events, Set<String> shown, List<Finding> findings) {
    this.id = id;
    this.events = events;
    this.shown = shown;
    this.findings = findings;
  }

  /** The page, empty if it is none at all. */
  Optional<OwnPage> read(Json json) {
    if (!(json instanceof Json.Obj page)) {
      error("wrong-kind.page", json, "kind", json.what());
      return Optional.empty();
    }
    head(page);
    OwnPage.Parts parts =
        new OwnPage.Parts(
            ids(page, "paragraphs"),
            ids(page, "facts"),
            ids(page, "list"),
            ids(page, "fields"),
            ids(page, "buttons"));
    OwnPage own = new OwnPage(id, drawing(page), parts, texts(page));
    once(page, own);
    listened(page);
    if (legible) {
      OwnPageTexts.check(own, page, findings);
    }
    return Optional.of(own);
  }

  private void head(Json.Obj page) {
    if (!Kebab.is(id)) {
      error("illegal-id.page", page, "word", id);
    }
    if (ScreenId.named(id).isPresent()) {
      error("known-screen", page, "word", id);
    }
    if (!shown.contains(id)) {
      findings.add(FlowFault.warning("page-not-shown", page, "page", id));
    }
    page.members().forEach((key, value) -> known(key, value));
  }

  private void known(String key, Json at) {
    if (!KEYS.contains(key)) {
      error("unknown-key.page", at, "key", key, "nearest", Nearest.suggestion(key, KEYS));
    }
  }

  private Illustration drawing(Json.Obj page) {
    Optional<String> word = page.get("drawing").flatMap(this::text);
    Optional<Illustration> drawing = word.flatMap(Illustration::named);
    if (word.isPresent() && drawing.isEmpty()) {
      List<String> known = Stream.of(Illustration.values()).map(Illustration::word).toList();
      error(
          "unknown-drawing",
          page.members().get("drawing"),
          "word",
          word.get(),
          "nearest",
          Nearest.suggestion(word.get(), known));
    }
    return drawing.orElse(Illustration.NONE);
  }

  private Optional<String> text(Json json) {
    if (json instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    error("wrong-kind.text", json, "kind", json.what());
    return Optional.empty();
  }

  private List<String> ids(Json.Obj page, String key) {
    List<String> ids = new ArrayList<>();
    for (Json item : items(page, key)) {
      text(item)
          .ifPresent(
              word -> {
                ids.add(word);
                if (!Kebab.is(word)) {
                  error("illegal-id", item, "word", word);
                }
              });
    }
    return ids;
  }

  private List<Json> items(Json.Obj page, String key) {
    return switch (page.get(key).orElse(null)) {
      case null -> List.of();
      case Json.Arr array -> array.items();
      case Json other -> {
        legible = false;
        error("wrong-kind.ids", other, "key", key);
        yield List.of();
      }
    };
  }

  private SequencedMap<String, Map<String, String>> texts(Json.Obj page) {
    SequencedMap<String, Map<String, String>> texts = new LinkedHashMap<>();
    if (page.get("texts").orElse(null) instanceof Json.Obj languages) {
      languages.members().forEach((tag, words) -> texts.put(tag, language(tag, words)));
    }
    return texts;
  }

  private Map<String, String> language(String tag, Json words) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (!tag.matches(TAG)) {
      error("illegal-language", words, "word", tag);
    }
    if (words instanceof Json.Obj object) {
      object.members().forEach((part, json) -> text(json).ifPresent(it -> texts.put(part, it)));
    } else {
      error("wrong-kind.language", words);
    }
    return texts;
  }

  /** What is typed, chosen and pressed is told apart by its id, and so are the texts. */
  private void once(Json.Obj page, OwnPage own) {
    Set<String> seen = new HashSet<>(Set.of("lead"));
    own.needed().stream()
        .filter(part -> !seen.add(part))
        .distinct()
        .forEach(part -> error("double-id", page, "word", part, "page", id));
  }

  private void listened(Json.Obj page) {
    if (page.get("buttons").orElse(null) instanceof Json.Arr buttons) {
      for (Json button : buttons.items()) {
        if (button instanceof Json.Text text && !events.contains(text.value())) {
          findings.add(
              FlowFault.warning(
                  "unknown-event",
                  button,
                  "word",
                  text.value(),
                  "nearest",
                  Nearest.suggestion(text.value(), events)));
        }
      }
    }
  }

  private void error(String key, Json at, Object... namesAndValues) {
    findings.add(FlowFault.error(key, at, namesAndValues));
  }
}
