// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.JsonText;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;
import oobesim.snapshot.Box;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same texts in what is made of pictures and of runs: the gallery, the comparison with its
 * report for build servers, and the sheet of a class.
 */
class HostilePicturesTest {
  private static final String HARMLESS = "harmless";
  private static final Picture PIXEL = new Picture(1, 1, new int[1]);

  /** What is written where nothing is hostile; always the same, and a gallery takes a while. */
  private static final Map<String, Map<String, String>> EXPECTED = new HashMap<>();

  @TempDir Path folder;

  /** A gallery takes a while, so it has those that a page is hurt by. */
  static Stream<String> someTexts() {
    List<String> all = texts().toList();
    return Stream.of(all.get(0), all.get(3) + all.get(4));
  }

  /** Draws nothing, and writes every text of the screen beside it. */
  private static Shot withTexts(Screen screen) {
    List<TextForm.Node> nodes =
        ScreenText.texts(screen).stream().map(HostilePicturesTest::node).toList();
    return new Shot(PIXEL, new TextForm(nodes));
  }

  private static TextForm.Node node(String text) {
    return new TextForm.Node("page/" + text, "text", text, new Box(0, 0, 1, 1), true, false);
  }

  static Stream<String> texts() {
    return HostileTextTest.texts().map(row -> (String) row.get()[1]);
  }

  /** Which situations are told apart depends on the texts, so the page is compared by its kinds. */
  @ParameterizedTest
  @MethodSource("someTexts")
  void inTheGallery(String text) throws IOException {
    Map<String, String> written = gallery("hostile", text);
    if (!EXPECTED.containsKey("gallery")) {
      EXPECTED.put("gallery", gallery("other", HARMLESS));
    }
    Map<String, String> expected = EXPECTED.get("gallery");
    assertThat(written).containsKey("index.html").hasSizeGreaterThan(50);
    written.forEach((name, content) -> HostileOutput.assertHarmless(name, content));
    assertThat(kinds(written.get("index.html"))).isEqualTo(kinds(expected.get("index.html")));
  }

  /** The tags of a page, each with its attributes. */
  private static Set<String> kinds(String page) {
    return Pattern.compile("<[^>]*>")
        .matcher(page)
        .results()
        .map(tag -> tag.group().replaceAll("\"[^\"]*\"", "\"\""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, String> gallery(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), HostileProfile.of(text).json());
    Path out = folder.resolve(name);
    CommandResult result =
        new Call()
            .drawing((screen, display) -> withTexts(screen))
            .with("gallery", file, "--out", out, "--full");
    assertThat(result.exit()).as(result.err()).isZero();
    HostileOutput.assertHarmless("gallery messages", result.out() + result.err());
    return written(out);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void inTheTextFormsOfComparedPictures(String text) throws IOException {
    Map<String, String> written = compared("hostile", text, "page");
    if (!EXPECTED.containsKey("compared")) {
      EXPECTED.put("compared", compared("other", HARMLESS, "page"));
    }
    Map<String, String> expected = EXPECTED.get("compared");
    assertThat(written.keySet())
        .contains("index.html", "junit.xml", "result.json")
        .isEqualTo(expected.keySet());
    for (String page : List.of("index.html", "junit.xml")) {
      assertThat(HostileOutput.pieces(page, written.get(page)))
          .as("tags of %s", page)
          .isEqualTo(HostileOutput.pieces(page, expected.get(page)));
    }
  }

  /** A name of a file may hold all but a slash and the character 0. */
  @EnabledOnOs(OS.LINUX)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n::error file=a::b",
        "<img src=x onerror=alert(1)>",
        "\"'><!-- ]]> -->",
        "=HYPERLINK(1)",
        "\u001b[31mred\u0007",
        "$(touch x); `touch x` & 'y'",
        "x\u202Etxt.gnp"
      })
  void inTheNamesOfComparedPictures(String name) throws IOException {
    Map<String, String> written = compared("hostile", "a", name);
    Map<String, String> expected = compared("other", "a", HARMLESS);
    assertThat(HostileOutput.pieces("junit.xml", written.get("junit.xml")))
        .isEqualTo(HostileOutput.pieces("junit.xml", expected.get("junit.xml")));
    assertThat(HostileOutput.pieces("index.html", written.get("index.html")))
        .isEqualTo(HostileOutput.pieces("index.html", expected.get("index.html")));
  }

  private Map<String, String> compared(String name, String text, String file) throws IOException {
    Path before = folder.resolve(name + "-before");
    Path now = folder.resolve(name + "-now");
    draw(before, file, "as it was");
    draw(now, file, text);
    draw(now, file + " new", text);
    Path report = folder.resolve(name + "-report");
    CommandResult lines = oobesim("compare", before, now, "--report", report);
    CommandResult object = oobesim("compare", before, now, "--report", report, "--json");
    assertThat(lines.exit()).as(lines.err()).isEqualTo(ExitCode.FINDINGS);
    HostileOutput.assertHarmless("compare text", lines.out());
    HostileOutput.assertHarmless("compare messages", lines.err());
    HostileOutput.assertHarmless("compare json", object.out());
    Map<String, String> written = written(report);
    written.keySet().removeIf(it -> !it.matches("(index\\.html|junit\\.xml|result\\.json)"));
    written.replace("result.json", written.get("result.json").replaceAll("\\n\\s*", ""));
    written.forEach((page, content) -> HostileOutput.assertHarmless(page, content));
    return written;
  }

  /** The colour of its only pixel depends on the text, so a changed one differs. */
  private static void draw(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    int colour = text.equals("as it was") ? 0xff000000 : 0xffffffff;
    Files.write(folder.resolve(name + ".png"), PngFile.of(new Picture(1, 1, new int[] {colour})));
    Files.writeString(folder.resolve(name + ".txt"), new TextForm(List.of(node(text))).write());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void inTheNamesOfAClass(String text) throws IOException {
    Path journals = Files.createDirectories(folder.resolve("class"));
    PlayedDrill played = new PlayedDrill(journals);
    String name = JsonText.ascii(text);
    PlayedDrill.by(name.substring(1, name.length() - 1), played.shipped("passes"));
    Path out = folder.resolve("out");
    CommandResult result = oobesim("results", journals, "--out", out);
    HostileOutput.assertHarmless("results messages", result.out() + result.err());
    HostileOutput.assertHarmless("index.html", Files.readString(out.resolve("index.html")));
    assertThat(cells(out.resolve("results.csv")))
        .isNotEmpty()
        .noneMatch(cell -> cell.strip().matches("(?s)[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*"));
    Path page = folder.resolve("run");
    CommandResult told = oobesim("debrief", journals.resolve("passes.jsonl"), "--out", page);
    HostileOutput.assertHarmless("debrief messages", told.out() + told.err());
    HostileOutput.assertHarmless("index.html", Files.readString(page.resolve("index.html")));
  }

  private static List<String> cells(Path sheet) throws IOException {
    List<String> cells = new ArrayList<>();
    try (var rows = CsvReader.builder().ofCsvRecord(sheet)) {
      rows.forEach(row -> cells.addAll(row.getFields()));
    }
    return cells;
  }

  /** The texts that were written, by their places. */
  private static Map<String, String> written(Path folder) throws IOException {
    Map<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(it -> it.toString().matches(".*\\.(html|xml|json|txt)")).toList()) {
        written.put(
            folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return written;
  }
}
