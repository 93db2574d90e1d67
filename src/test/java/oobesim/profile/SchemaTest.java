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
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.document.JsonText;
import oobesim.profile.setting.SettingCatalog;
import oobesim.support.English;
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

  /** Written anew with {@code -Dsnapshots=record}; the order of keys does not count. */
  @Test
  void theSchemaIsThatOfTheCatalogue() throws IOException {
    Json.Obj right = new SchemaText(SettingCatalog.SHIPPED).json();
    if ("record".equals(System.getProperty("snapshots", ""))) {
      Files.writeString(FILE, JsonText.pretty(right));
    }
    assertThat(sorted(Fixtures.json(Files.readString(FILE)))).isEqualTo(sorted(right));
  }

  private static String sorted(Json json) {
    return switch (json) {
      case Json.Obj object -> {
        Map<String, String> members = new TreeMap<>();
        object.members().forEach((key, value) -> members.put(key, sorted(value)));
        yield members.entrySet().stream()
            .map(
                member ->
                    "\n" + member.getKey() + ": " + member.getValue().indent(2).stripTrailing())
            .collect(Collectors.joining());
      }
      case Json.Arr array -> array.items().stream().map(SchemaTest::sorted).toList().toString();
      default -> JsonText.write(json);
    };
  }

  private static List<Error> errors(Path file) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(FILE), InputFormat.JSON);
    return schema.validate(Files.readString(file), InputFormat.JSON);
  }

  private static boolean isSimulationProfile(Path file) {
    return ProfileReader.read(file, Shelves.INSIDE_ALONE) instanceof Reading.Bad bad
        && English.say(bad.whatItIs()).equals("a simulation profile");
  }
}
