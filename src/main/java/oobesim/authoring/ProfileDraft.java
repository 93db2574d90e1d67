// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.profile.Kept;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelved;
import oobesim.profile.Shelves;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.RunHeader;

/**
 * The profile that a drill begins with: the name of a shipped one if the run was one of it, else a
 * copy. A journal has no made-up secrets, so a copy has others.
 *
 * @param said what the drill says, a name or a path
 * @param profile what it means
 * @param files the copy, and a flow of its own; by path from the drill's folder
 */
record ProfileDraft(String said, SimulationProfile profile, Map<String, String> files) {
  /** Keeps a network a secured one. */
  private static final String MADE_UP = "Made-up-1";

  static Optional<ProfileDraft> of(RunHeader header, String id, Shelves shelves) {
    return shipped(header, shelves).or(() -> copy(header, id));
  }

  private static Optional<ProfileDraft> shipped(RunHeader header, Shelves shelves) {
    if (header.chart().isPresent()) {
      return Optional.empty();
    }
    String wanted = begun(header, header.profile());
    return shelves.names(Kept.PROFILE).stream()
        .flatMap(name -> named(name, shelves))
        .filter(draft -> begun(header, draft.profile()).equals(wanted))
        .findFirst();
  }

  private static Stream<ProfileDraft> named(String name, Shelves shelves) {
    return shelves
        .find(Kept.PROFILE, name, shelves.profiles())
        .map(Shelved::file)
        .flatMap(file -> read(file, shelves))
        .map(profile -> new ProfileDraft(name, profile, Map.of()))
        .stream();
  }

  private static Optional<SimulationProfile> read(Path file, Shelves shelves) {
    return ProfileReader.read(file, shelves).first();
  }

  /** How a run of a profile begins, as a journal tells it: without its secrets. */
  private static String begun(RunHeader header, SimulationProfile profile) {
    return JournalText.line(new JournalEntry.Started(Duration.ZERO, header.with(profile)));
  }

  private static Optional<ProfileDraft> copy(RunHeader header, String id) {
    Map<String, String> files = new LinkedHashMap<>();
    Json.Obj source = (Json.Obj) unmasked(header.profile().source(), "");
    source = JsonEdit.without(source, "$schema");
    if (header.chart().isPresent()) {
      String flow = id + "-flow";
      source = JsonEdit.with(source, "flow", JsonEdit.text(flow));
      files.put("flows/" + flow + ".json", header.chart().get());
    }
    String file = id + "-profile.json";
    files.put(file, JsonText.pretty(source) + "\n");
    return ProfileReader.fromSource(source)
        .first()
        .map(profile -> new ProfileDraft(file, profile, files));
  }

  /** What is masked falls back to its default, or becomes something where the default is none. */
  private static Json unmasked(Json json, String path) {
    return switch (json) {
      case Json.Obj object -> {
        Json.Obj changed = object;
        for (String key : List.copyOf(object.members().keySet())) {
          String inner = path.isEmpty() ? key : path + "." + key;
          Json value = object.members().get(key);
          changed =
              isMask(value) && hasDefault(inner)
                  ? JsonEdit.without(changed, key)
                  : JsonEdit.with(changed, key, unmasked(value, inner));
        }
        yield changed;
      }
      case Json.Arr array ->
          new Json.Arr(
              array.position(),
              array.pointer(),
              array.items().stream().map(item -> unmasked(item, path + ".*")).toList());
      case Json.Text text when isMask(text) -> JsonEdit.text(MADE_UP);
      default -> json;
    };
  }

  private static boolean isMask(Json json) {
    return json instanceof Json.Text text && text.value().equals(InputWords.MASK);
  }

  private static boolean hasDefault(String path) {
    return SettingCatalog.SHIPPED
        .at(path)
        .map(Field::fallback)
        .filter(fallback -> fallback.length() > 2)
        .isPresent();
  }
}
