// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.document.TextFile;
import oobesim.profile.setting.SettingCatalog;
import oobesim.support.Draws;
import oobesim.support.Property;

/** Whatever bytes a file holds: it is read or refused, and every finding points into it. */
class NeverThrowsTest {
  private static final List<String> PIECES =
      List.of("{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e999", "-1", "\\u0000", "\n");

  private static final List<Path> FILES = new ArrayList<>();

  static {
    FILES.addAll(Fixtures.valid());
    FILES.addAll(Fixtures.invalid());
  }

  @Property(tries = 200)
  void anyBytesAreReadOrRefused(Draws any) {
    read(any.bytes(200));
  }

  @Property(tries = 1500)
  void aDamagedFileIsReadOrRefused(Draws any) throws IOException {
    read(damaged(Files.readAllBytes(any.of(FILES)), any.random()));
  }

  @Property(tries = 1500)
  void aFileWithExchangedPiecesIsReadOrRefused(Draws any) throws IOException {
    String text = TextFile.decode(Files.readAllBytes(any.of(FILES))).text();
    read(exchanged(text, any.random()).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void anySettingIsChangedOrRefused(Draws any) {
    SimulationProfile bench = ProfileReader.fromSource(Fixtures.json("{}")).first().orElseThrow();

    Reading reading = ProfileReader.set(bench, path(any), any.text());

    assertThat(reading.first().isPresent() || !reading.findings().isEmpty()).isTrue();
  }

  private static String path(Draws any) {
    List<String> known = new ArrayList<>();
    SettingCatalog.SHIPPED.own().forEach(field -> known.add(field.path().replace("*", "0")));
    SettingCatalog.SHIPPED.parts().forEach(part -> known.add(part + ".locale"));
    return any.oneOf(() -> any.of(known), () -> any.text(30));
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = 0; i < 1 + random.nextInt(4) && copy.length > 0; i++) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    int end = random.nextInt(4) == 0 && copy.length > 0 ? random.nextInt(copy.length) : copy.length;
    return Arrays.copyOf(copy, end);
  }

  /** Words and signs change places, so that much of it stays JSON with values of other kinds. */
  private static String exchanged(String text, Random random) {
    String[] pieces = text.split("(?<=[\\s,:\\[\\]{}])|(?=[\\s,:\\[\\]{}])");
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int at = random.nextInt(pieces.length);
      pieces[at] =
          random.nextBoolean()
              ? PIECES.get(random.nextInt(PIECES.size()))
              : pieces[random.nextInt(pieces.length)];
    }
    return String.join("", pieces);
  }

  private static void read(byte[] bytes) {
    TextFile file = TextFile.decode(bytes);
    Reading reading = ProfileReader.read(file.text(), Fixtures.FOLDER, "any.json");
    List<String> lines = file.text().lines().toList();
    for (Finding finding : reading.findings()) {
      int line = finding.position().line();
      assertThat(line).isBetween(1, Math.max(1, lines.size()));
      int length = lines.isEmpty() ? 0 : lines.get(line - 1).length();
      assertThat(finding.position().column()).isBetween(1, length + 1);
    }
    boolean error = reading.findings().stream().anyMatch(it -> it.severity() == Severity.ERROR);
    assertThat(reading.first().isPresent() || error).isTrue();
  }
}
