// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.document.Json;
import oobesim.document.Position;
import oobesim.profile.intune.AdminFile;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles are found among words, each once, at their places. */
class JsonInTextTest {
  private static final String A = profile("a");
  private static final String B = profile("b");

  /** In each text, {@code A} and {@code B} stand for profiles of these domains. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "one behind words | x A | a 1:3",
        "one in a later line | x\\n\\n  y A z | a 3:5",
        "two | x A y\\nB | a 1:3, b 2:1",
        "the same again | A x A y B | a 1:1, b 1:135",
        "one behind an object of other things | {\"x\": 1} A | a 1:10",
        "one in an object | x {\"y\": A} | a 1:3",
        "one in an object of objects | x {\"y\": {\"z\": A}} | a 1:3",
        "one in what is no JSON | x {\"y\": oops, \"z\": A} | a 1:20",
        "one behind a bracket that never closes | {\"y\": \\n x A | a 2:4",
        "two in a list | x [A, B] | a 1:4, b 1:70",
        "one with a comma too many | x {\"y\": A,} | a 1:3",
        "one beside quotation marks | say \"{\" and A | a 1:13",
        "none in an object of other things | x {\"y\": 1} | ''",
        "none in words | x {y} | ''"
      })
  void theProfilesInATextAre(String what, String text, String found) {
    String whole = text.replace("\\n", "\n").replace("A", A).replace("B", B);

    assertThat(found(whole)).as(what).isEqualTo(found);
  }

  /** Brackets and quotation marks in the words of a profile are no ends of it. */
  @ParameterizedTest
  @ValueSource(strings = {"}", "{", "\\\"}", "\\\\", "{\\\"", "}}}"})
  void bracketsInWordsCloseNothing(String words) {
    assertThat(find("x " + profile(words) + " y }")).hasSize(1);
  }

  /** A key that stands twice is a remark; a number that nobody can write is none of a profile. */
  @ParameterizedTest
  @CsvSource({
    "'\"CloudAssignedOobeConfig\":1,', 1",
    "'\"CloudAssignedTenantId\":\"\",', 1",
    "'\"Version\":1e99999999999,', 0"
  })
  void aProfileWithASlipIsFoundAndABrokenOneIsNot(String slip, int found) {
    assertThat(find("x {" + slip + A.substring(1))).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"49, 49", "50, 50", "51, 50"})
  void fiftyProfilesAreRead(int there, int read) {
    String text =
        IntStream.range(0, there).mapToObj(i -> profile("t" + i)).collect(Collectors.joining("\n"));

    assertThat(find(text)).hasSize(read);
  }

  /** Each bracket that never closes is sought to the end: a thousand are, many thousands not. */
  @ParameterizedTest
  @CsvSource({"1000, 1", "4000, 0"})
  void aTextOfOpenBracketsIsLeftInTime(int brackets, int read) {
    assertThat(find("{\"x\":\n".repeat(brackets) + A)).hasSize(read);
  }

  /** What is behind millions of characters of other objects is not looked at. */
  @ParameterizedTest
  @CsvSource({"100, 1", "900, 0"})
  void aTextOfOtherObjectsIsLeftInTime(int objects, int read) {
    String other = "{\"x\":\"" + "y".repeat(10_000) + "\"}\n";

    assertThat(find(other.repeat(objects) + A)).hasSize(read);
  }

  /** Letters and digits may begin words of JSON, and do not make JSON of a text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes",
        "the profile",
        "from me",
        "nullable",
        "2026-01-01 10:00",
        "10.0.0.1 GET",
        "42 x",
        "- x",
        "\"the\" profile",
        "77u/"
      })
  void whateverATextBeginsWithTheProfileInItIsRead(String start) {
    AdminFile file = Opening.of((start + "\n" + A + "\n").getBytes(), "notes.txt");

    assertThat(file.parts()).hasSize(1);
    assertThat(English.message(file.findings().getFirst()))
        .isEqualTo("this is a text file; the JSON in line 2 is read as the profile");
  }

  @ParameterizedTest
  @CsvSource({
    "the notes, a text file",
    "2026-01-01 10:00 started, a text file",
    "10.0.0.1, a text file",
    "- one, a text file",
    "true story, broken JSON",
    "'{\"a\": notes {\"b\"', broken JSON",
    "'', an empty file"
  })
  void aTextWithoutAProfileIsCalledSo(String text, String kind) {
    assertThat(English.say(Opening.of(text.getBytes(), "notes.txt").whatItIs())).isEqualTo(kind);
  }

  @Test
  void ofAProfileEachValueHasItsPlace() {
    Json.Obj profile = (Json.Obj) find("x\ny " + A.replace(",", ",\n ")).getFirst();

    assertThat(profile.members().get("CloudAssignedOobeConfig").position())
        .isEqualTo(new Position(3, 28));
  }

  private static String found(String text) {
    List<Json> found = find(text);
    return found.stream().map(JsonInTextTest::told).collect(Collectors.joining(", "));
  }

  /** The domain inside, wherever it is, and where the outermost object begins. */
  private static String told(Json json) {
    Json at = json;
    while (at instanceof Json.Obj object && object.get("CloudAssignedTenantDomain").isEmpty()) {
      at = object.members().values().iterator().next();
    }
    Json domain = ((Json.Obj) at).members().get("CloudAssignedTenantDomain");
    return ((Json.Text) domain).value()
        + " "
        + json.position().line()
        + ":"
        + json.position().column();
  }

  private static String profile(String domain) {
    return "{\"CloudAssignedTenantDomain\":\"" + domain + "\",\"CloudAssignedOobeConfig\":1310}";
  }

  private static List<Json> find(String text) {
    return JsonInText.find(text, new Attention());
  }
}
