// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import org.junit.jupiter.api.Test;

/** The page of settings names what follows from each, as the profiles of the failures show it. */
class ConfigurationPageTest {
  private static final Path PAGE = GeneratedPart.DOCS.resolve("configuration.md");
  private static final Path PROFILES = Path.of("profiles", "failures");

  @Test
  void everySettingHasItsRightValueAndItsConsequence() throws IOException {
    Map<String, Set<String>> consequences = consequences();
    StringBuilder rows =
        new StringBuilder(
            "| key | called | right | it decides, and what follows | met in |\n"
                + "|---|---|---|---|---|\n");
    for (Field field : SettingCatalog.SHIPPED.own()) {
      Set<String> failures = consequences.getOrDefault(field.path(), Set.of());
      if (isSetUp(field) && !failures.isEmpty()) {
        rows.append(
            "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                    field.path(),
                    field.words().name(),
                    right(field),
                    field.words().explained().replace("|", "\\|"),
                    links(failures)));
      }
    }
    new GeneratedPart(PAGE, "settings").check(rows.toString());
  }

  @Test
  void theTableSaysWhatEachScenarioMakesOfAWrongSetting() throws IOException {
    new GeneratedPart(PAGE, "table").check(ConfigurationRow.markdown(ConfigurationRows.all()));
  }

  /** What is said about the rehearsal itself, and what is injected, is no set-up step. */
  private static boolean isSetUp(Field field) {
    return field.path().contains(".")
        && !field.path().startsWith("faults.")
        && !field.path().endsWith(".upn")
        && !(field.kind() instanceof Kind.Group);
  }

  private static String right(Field field) {
    String fallback = field.fallback();
    return fallback.isEmpty() || fallback.length() > 60 ? "–" : "`" + fallback + "`";
  }

  private static String links(Set<String> failures) {
    return failures.stream()
        .map(id -> "[`%s`](failures.md#%s)".formatted(id, id))
        .collect(Collectors.joining(", "));
  }

  /** Which keys each profile of a failure sets. */
  private static Map<String, Set<String>> consequences() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(PROFILES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        String id = file.getFileName().toString().replace(".json", "");
        Json json = JsonReader.read(Files.readString(file)).documents().getFirst();
        collect("", json, path -> found.computeIfAbsent(path, key -> new TreeSet<>()).add(id));
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static void collect(String path, Json json, java.util.function.Consumer<String> to) {
    switch (json) {
      case Json.Obj object when !SettingCatalog.SHIPPED.parts().contains(path) ->
          object
              .members()
              .forEach((key, value) -> collect(path.isEmpty() ? key : path + "." + key, value, to));
      case Json.Arr array when !SettingCatalog.SHIPPED.parts().contains(path) ->
          array.items().forEach(item -> collect(path + ".*", item, to));
      default -> to.accept(path);
    }
  }
}
