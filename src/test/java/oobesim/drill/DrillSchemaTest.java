// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema of drill files says of their form what the reader says. */
class DrillSchemaTest {
  private static final Path FILE = Path.of("profiles/schema/drill.schema.json");
  private static final Path MODEL = Path.of("profiles/drills/d-05-retry-is-enough.json");

  private static final Path LINE = Path.of("profiles/drills/d-22-assembly-line.json");

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles/drills"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedDrillIsValid(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  @Test
  void itsKeysAreThoseOfTheReader() throws IOException {
    assertThat(keys(schema())).containsExactlyInAnyOrderElementsOf(DrillReader.KEYS);
    List<String> condition = new ArrayList<>(ConditionForm.ABOUT);
    condition.addAll(ConditionForm.WHERE);
    assertThat(keys(part("happening"))).containsExactlyInAnyOrderElementsOf(condition);
  }

  /** An object with all keys of the schema and one more: that one alone is unknown. */
  @ParameterizedTest
  @CsvSource({
    "variants, variant",
    "events, event",
    "card, field",
    "talk, talk",
    "steps, step",
    "wrongTurns, wrongTurn",
    "hints, hint",
    "score, criterion"
  })
  void theReaderKnowsTheKeysOfAPart(String key, String part) throws IOException {
    Json.Obj object = JsonEdit.object();
    for (String known : keys(part(part))) {
      object = JsonEdit.with(object, known, JsonEdit.text("x"));
    }
    object = JsonEdit.with(object, "zz", JsonEdit.text("x"));
    assertThat(unknown(key, array(object))).containsExactly("unknown key \"zz\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"objective\":|\"objektive\":",
        "\"level\": 1|\"level\": 4",
        "\"level\": 1|\"level\": \"1\"",
        "[\"technician\"]|[\"pilot\"]",
        "\"id\": \"cable-out\"|\"id\": \"Cable out\"",
        "\"limit\": \"3h\"|\"limit\": \"3 hours\"",
        "\"title\": \"Reset\"|\"title\": \"\"",
        "\"screen\": \"preprov-landing\"|\"screen\": \"preprov-landing\", \"input\": \"power on\"",
        "\"forbidden\": true|\"forbidden\": \"yes\"",
        "\"debrief\":|\"debrief\": [], \"may\":"
      })
  void whatTheReaderRefusesIsNotValid(String right, String wrong) throws IOException {
    String text = Files.readString(MODEL);
    assertThat(text).contains(right);
    String other = text.replace(right, wrong);
    assertThat(DrillReader.read(other.getBytes(StandardCharsets.UTF_8)).findings()).isNotEmpty();
    assertThat(errors(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"limit\": \"45m\"|\"limits\": \"45m\"",
        "\"speed\": 10|\"speed\": 0",
        "\"id\": \"others\"|\"id\": \"The others\"",
        "\"title\": \"Good ones sealed\"|\"title\": \" \"",
        "\"groups\"|\"group\"",
        "\"variants\": [\"laptop-a\"|\"count\": 0, \"variants\": [\"laptop-a\""
      })
  void whatTheReaderRefusesOfPlacesIsNotValid(String right, String wrong) throws IOException {
    String text = Files.readString(LINE);
    assertThat(text).contains(right);
    String other = text.replace(right, wrong);
    assertThat(DrillReader.read(other.getBytes(StandardCharsets.UTF_8)).findings()).isNotEmpty();
    assertThat(errors(other)).isNotEmpty();
  }

  private static List<String> unknown(String key, Json value) throws IOException {
    Json.Obj model = (Json.Obj) read(Files.readString(MODEL));
    String text = JsonText.write(JsonEdit.with(model, key, value));
    return DrillReader.read(text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .filter(finding -> finding.code().equals("unknown-key"))
        .map(English::message)
        .toList();
  }

  private static Json array(Json item) {
    return read("[" + JsonText.write(item) + "]");
  }

  private static Set<String> keys(Json.Obj schema) {
    return ((Json.Obj) schema.members().get("properties")).members().keySet();
  }

  private static Json.Obj part(String name) throws IOException {
    return (Json.Obj) ((Json.Obj) schema().members().get("$defs")).members().get(name);
  }

  private static Json.Obj schema() throws IOException {
    return (Json.Obj) read(Files.readString(FILE));
  }

  private static Json read(String text) {
    return JsonReader.read(text).documents().getFirst();
  }

  private static List<Error> errors(String drill) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(FILE), InputFormat.JSON);
    return schema.validate(drill, InputFormat.JSON);
  }
}
