// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import oobesim.image.Parts.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Bill of materials and licences of a package with a library, and one that each system has of its
/// own.
class PapersTest {
  private static final String BOM =
      """
      {"metadata":{"component":{"bom-ref":"us"}},
       "components":[
        {"bom-ref":"pkg:a@1?type=jar","name":"a","version":"1","licenses":[{"license":{"id":"Apache-2.0"}}]},
        {"bom-ref":"pkg:fx@2?type=jar","name":"fx","version":"2","licenses":[{"license":{"id":"MIT"}}]},
        {"bom-ref":"pkg:fx@2?classifier=linux&type=jar","name":"fx","version":"2",
         "hashes":[{"alg":"MD5","content":"0"}],"licenses":[{"license":{"id":"MIT"}}]}],
       "dependencies":[
        {"ref":"us","dependsOn":["pkg:fx@2?type=jar","pkg:a@1?type=jar"]},
        {"ref":"pkg:fx@2?type=jar","dependsOn":["pkg:fx@2?classifier=linux&type=jar"]},
        {"ref":"pkg:fx@2?classifier=linux&type=jar","dependsOn":[]},
        {"ref":"pkg:a@1?type=jar","dependsOn":[]}]}
      """;

  @TempDir Path folder;
  private Path bill;
  private Path library;
  private Path toolkit;

  @BeforeEach
  void aPackage() throws IOException {
    bill = Files.writeString(folder.resolve("parts.json"), BOM);
    library = jar("a-1.jar", Map.of("A.class", "a"));
    toolkit =
        jar("fx-2-win.jar", Map.of("META-INF/LICENSE.txt", "by Fx\r\n", "LicenceView.class", "b"));
  }

  @Test
  void theBillNamesTheJarsOfThisSystemWithTheirSums() throws IOException {
    JsonNode bom = new ObjectMapper().readTree(parts().text());

    assertThat(bom.at("/components/1/purl").asString())
        .isEqualTo("pkg:fx@2?classifier=win&type=jar");
    assertThat(bom.at("/components/1/hashes").size()).isEqualTo(1);
    assertThat(bom.at("/components/1/hashes/0/content").asString()).isEqualTo(Sums.of(toolkit));
    assertThat(bom.at("/components").size()).isEqualTo(2);
  }

  @Test
  void whoDependsOnWhatIsNotInThePackageDependsOnWhatIsBehindIt() throws IOException {
    JsonNode bom = new ObjectMapper().readTree(parts().text());

    assertThat(bom.at("/dependencies/0").toString())
        .isEqualTo(
            "{\"ref\":\"us\",\"dependsOn\":[\"pkg:fx@2?classifier=win&type=jar\",\"pkg:a@1?type=jar\"]}");
    assertThat(bom.at("/dependencies").size()).isEqualTo(3);
  }

  @Test
  void aChangedLibraryIsSaidToBeOne() throws IOException {
    assertThat(parts().text()).doesNotContain("pedigree");
    library = jar("a-1.jar", Map.of("META-INF/CHANGES-oobesim.txt", "lifted"));

    assertThat(
            new ObjectMapper()
                .readTree(parts().text())
                .at("/components/0/pedigree/notes")
                .asString())
        .contains("CHANGES-oobesim.txt");
  }

  @Test
  void theRuntimeIsAPart() throws IOException {
    assertThat(parts().withRuntime("Contoso", "25.0.9").text())
        .contains("\"platform\"", "\"Contoso\"", "\"25.0.9\"");
  }

  @Test
  void aJarThatIsInNoBillIsRefused() {
    assertThatThrownBy(() -> Parts.of(List.of(folder.resolve("b-1.jar")), bill, Target.WINDOWS_X64))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("b-1.jar is in no bill of materials");
  }

  @Test
  void eachPartHasItsLicence() throws IOException {
    Path text = Files.writeString(folder.resolve("apache"), "Apache\n");
    write(Map.of("Apache-2.0", text), parts().found());

    assertThat(folder.resolve("out/parts.tsv"))
        .content()
        .isEqualTo(
            """
            part\tversion\tlicence\tpublished as\ttexts
            a\t1\tApache-2.0\tpkg:a@1?type=jar\tApache-2.0.txt
            fx\t2\tMIT\tpkg:fx@2?classifier=win&type=jar\tfx/LICENSE.txt
            """);
    assertThat(folder.resolve("out/Apache-2.0.txt")).hasContent("Apache\n");
    assertThat(Files.readString(folder.resolve("out/fx/LICENSE.txt"))).isEqualTo("by Fx\n");
    assertThat(folder.resolve("out/fx/LicenceView.class")).doesNotExist();
  }

  @Test
  void aPartWithoutTheTextOfItsLicenceIsRefused() throws IOException {
    List<Part> found = parts().found();
    assertThatThrownBy(() -> write(Map.of(), found))
        .hasMessage("no text of Apache-2.0, which a has");

    Path text = Files.writeString(folder.resolve("apache"), "Apache\n");
    toolkit = jar("fx-2-win.jar", Map.of("LicenceView.class", "b"));
    List<Part> silent = parts().found();
    assertThatThrownBy(() -> write(Map.of("Apache-2.0", text), silent))
        .hasMessage("no text of MIT, which fx has");
  }

  private void write(Map<String, Path> texts, List<Part> parts) throws IOException {
    new Licences(texts, folder.resolve("beside")).write(folder.resolve("out"), library, parts);
  }

  private Parts parts() throws IOException {
    return Parts.of(List.of(library, toolkit), bill, Target.WINDOWS_X64);
  }

  private Path jar(String name, Map<String, String> entries) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }
}
