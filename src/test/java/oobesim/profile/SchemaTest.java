// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oobesim.document.Json;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final Path FILE = Path.of("profiles/schema/simulation-profile.schema.json");

  /** Findings that a schema can express as well as the reader. */
  private static final Set<String> BOTH =
      Set.of("unknown-key", "wrong-kind", "unknown-word", "number-out-of-range", "empty-text");

  static List<Path> shipped() throws IOException {
    return ShippedProfilesTest.shipped();
  }

  static List<Path> simulationProfiles() {
    return Fixtures.files("valid/simulation-profile");
  }

  static List<Path> faulty() {
    return Fixtures.invalid().stream()
        .filter(file -> BOTH.contains(Fixtures.expectation(file)))
        .filter(SchemaTest::isSimulationProfile)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedProfileIsValid(Path file) throws IOException {
    assertThat(errors(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("simulationProfiles")
  void aProfileThatTheReaderTakesIsValid(Path file) throws IOException {
    assertThat(errors(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void aProfileThatTheReaderRefusesIsNotValid(Path file) throws IOException {
    assertThat(errors(file)).isNotEmpty();
  }

  @Test
  void theSchemaHasTheReadersKeysAndNoOthers() throws IOException {
    Set<String> known = new TreeSet<>();
    SettingCatalog.SHIPPED.own().forEach(field -> known.add(field.path()));

    assertThat(properties().keySet()).isEqualTo(known);
  }

  @Test
  void theSchemaAllowsTheReadersWordsAndNumbers() throws IOException {
    Map<String, Json.Obj> properties = properties();

    for (Field field : SettingCatalog.SHIPPED.own()) {
      Values property = new Values(properties.get(field.path()));
      switch (field.kind()) {
        case Kind.Word word -> assertThat(property.texts("enum")).isEqualTo(word.allowed());
        case Kind.Whole whole -> {
          assertThat(property.whole("minimum")).isEqualTo(whole.least());
          assertThat(property.whole("maximum")).isEqualTo(whole.most());
        }
        case Kind.Flag flag -> assertThat(property.text("type")).isEqualTo("boolean");
        case Kind.Group group -> assertThat(property.flag("additionalProperties")).isFalse();
        default -> assertThat(property.object().has("type")).isTrue();
      }
      assertThat(property.text("title")).isEqualTo(field.words().name());
      assertThat(property.text("description")).isEqualTo(field.words().explained());
    }
  }

  private static Map<String, Json.Obj> properties() throws IOException {
    Map<String, Json.Obj> found = new TreeMap<>();
    collect("", Fixtures.json(Files.readString(FILE)), found);
    return found;
  }

  private static void collect(String path, Json.Obj schema, Map<String, Json.Obj> to) {
    String prefix = path.isEmpty() ? "" : path + ".";
    if (schema.members().get("properties") instanceof Json.Obj properties) {
      properties.members().forEach((key, value) -> visit(prefix + key, (Json.Obj) value, to));
    }
    if (schema.members().get("items") instanceof Json.Obj items) {
      visit(prefix + "*", items, to);
    }
  }

  private static void visit(String path, Json.Obj schema, Map<String, Json.Obj> to) {
    to.put(path, schema);
    collect(path, schema, to);
  }

  private static List<Error> errors(Path file) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(FILE), InputFormat.JSON);
    return schema.validate(Files.readString(file), InputFormat.JSON);
  }

  private static boolean isSimulationProfile(Path file) {
    return ProfileReader.read(file) instanceof Reading.Bad bad
        && bad.whatItIs().equals("a simulation profile");
  }
}
