// SPDX-License-Identifier: Apache-2.0
package oobesim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.architecture.ArchitectureLaw;
import oobesim.architecture.ClassUses;
import oobesim.architecture.InMemoryCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the program to the tables of `docs/architecture.md`.
class ArchitectureTest {
  private static final Path PAGE = Path.of("docs", "architecture.md");
  private static final List<ClassUses> PROGRAM = ClassUses.below(Path.of("target", "classes"));

  @Test
  void everyClassKeepsTheLaw() throws IOException {
    assertThat(PROGRAM).isNotEmpty();
    assertThat(law().breaches(PROGRAM)).isEmpty();
  }

  @Test
  void theImportTableHasNoUnknownNamesAndNoCircles() throws IOException {
    assertThat(law().faultsOfTheTable()).isEmpty();
  }

  @Test
  void aPlantedImportIsFound() throws IOException {
    assertThat(breachesOf("statechart", "Object planted = new oobesim.session.Planted();"))
        .singleElement()
        .asString()
        .startsWith("oobesim.statechart.Planted uses oobesim.session.Planted, but statechart may")
        .contains("only: nothing");
  }

  @Test
  void aPlantedImportInAGenericSignatureIsFound() throws IOException {
    assertThat(breachesOf("i18n", "java.util.List<oobesim.session.Planted> planted;")).hasSize(1);
  }

  @Test
  void everyRowNamesAPackageThatIsThere() throws IOException {
    assertThat(law().rowsWithout(PROGRAM)).isEmpty();
  }

  @Test
  void everyPackageSaysOfItsImportsWhatItsRowSays() throws IOException {
    assertThat(law().otherwiseTold(Path.of("src/main/java/oobesim"))).isEmpty();
  }

  @Test
  void aPartOfTheWindowDoesNotKnowTheWindow() throws IOException {
    assertThat(breachesOf("ui.trainee.bar", "oobesim.ui.trainee.Planted planted;")).hasSize(1);
  }

  @Test
  void aCommandMayUseEverythingButTheWindows() throws IOException {
    assertThat(breachesOf("cli", "oobesim.ui.trainee.Planted planted;")).hasSize(1);
    assertThat(breachesOf("cli", "oobesim.session.Planted planted;")).isEmpty();
  }

  @Test
  void aPackageWithoutARowIsFound() throws IOException {
    assertThat(breachesOf("util", ""))
        .containsExactly(
            "oobesim.util.Planted is in a package that the import table does not name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          screen     | javafx.scene.Node planted;                               | no toolkit can start
          session    | java.awt.image.BufferedImage planted;                    | two toolkits
          profile    | tools.jackson.databind.JsonNode planted;                 | readers need positions
          ui.render  | ch.qos.logback.classic.Logger planted;                   | SLF4J
          flow       | { System.out.println(); }                                | until a command prints
          script     | { System.exit(3); }                                      | must survive
          session    | Object planted = java.time.Instant.now();                | virtual time only
          session    | java.util.function.LongSupplier a = System::nanoTime;    | virtual time only
          session    | Object planted = new java.util.Random();                 | same bytes
          ui.trainee | Object planted = new java.net.Socket();                  | leave the machine
          record.spool | java.net.http.HttpClient planted;                      | leave the machine
          cli        | void nap() throws Exception { Thread.sleep(1); }         | waited for
          session    | String planted = "%d".formatted(7);                       | on every machine
          cli        | String planted = String.format("%d", 7);                  | on every machine
          """)
  void aPlantedUseIsFoundAndTheReasonIsGiven(String home, String member, String reason)
      throws IOException {
    assertThat(breachesOf(home, member))
        .isNotEmpty()
        .allSatisfy(breach -> assertThat(breach).contains("because").contains(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ui.render  | javafx.scene.Node planted;
          document   | tools.jackson.databind.JsonNode planted;
          cli        | { System.out.println(); }
          app        | Object planted = java.time.Instant.now();
          app        | void nap() throws Exception { Thread.sleep(1); }
          record.store | java.net.http.HttpClient planted;
          session    | Object planted = new java.util.Random(42);
          cli        | String planted = String.format(java.util.Locale.ROOT, "");
          session    | Object a = java.time.Instant.now(java.time.Clock.tick(null, null));
          """)
  void whatThePageAllowsIsNotReported(String home, String member) throws IOException {
    assertThat(breachesOf(home, member)).isEmpty();
  }

  /// What the law says to a class with one member, and to the classes it may refer to.
  private static List<String> breachesOf(String home, String member) throws IOException {
    Map<String, String> sources = new HashMap<>();
    sources.put(planted("session"), source("session", ""));
    sources.put(planted("ui.trainee"), source("ui.trainee", ""));
    sources.put(planted(home), source(home, member));
    List<ClassUses> classes =
        InMemoryCompiler.compile(sources).stream().map(ClassUses::of).toList();
    return law().breaches(classes);
  }

  private static String planted(String home) {
    return "oobesim." + home + ".Planted";
  }

  private static String source(String home, String member) {
    return "package oobesim.%s; public class Planted { %s }".formatted(home, member);
  }

  private static ArchitectureLaw law() throws IOException {
    return ArchitectureLaw.parse(Files.readString(PAGE));
  }
}
