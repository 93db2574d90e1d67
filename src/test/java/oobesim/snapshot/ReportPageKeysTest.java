// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a report under the keys that it names, in a browser where one is installed. */
class ReportPageKeysTest {
  private static final Tolerance MASKED =
      new Tolerance(0, false, 16, 0, List.of(new Mask.Area(new Box(4, 4, 20, 8))));

  private static final TextForm.Node CHANGED = Nodes.says(Nodes.ERROR, "0x80180016");

  @TempDir Path home;
  private Path report;
  private String page;

  @BeforeEach
  void compare() throws IOException {
    TwoFolders folders = TwoFolders.in(home);
    for (Pairs pair : List.of(Pairs.MOVED_BUTTON, Pairs.DIGIT)) {
      TwoFolders.put(folders.expected(), pair.name(), pair.expected(), Nodes.ERROR);
      TwoFolders.put(folders.actual(), pair.name(), pair.actual(), CHANGED);
    }
    TwoFolders.put(folders.expected(), "same", Pairs.DIGIT.expected());
    TwoFolders.put(folders.actual(), "same", Pairs.DIGIT.expected());
    TwoFolders.put(folders.actual(), "w/new", Pairs.DIGIT.actual());
    report = home.resolve("report");
    AcceptingCall call = new AcceptingCall(Path.of("old"), Path.of("now"), MASKED);
    AcceptingCall here = new AcceptingCall(folders.expected(), folders.actual(), MASKED);
    new ComparisonReport(here, folders.compare(MASKED)).write(report);
    page = Files.readString(report.resolve("index.html")).replace(here.begin(), call.begin());
  }

  @Test
  void everyKeyDoesWhatThePageSays() throws Exception {
    Optional<HeadlessBrowser> browser = HeadlessBrowser.find();
    if (browser.isEmpty()) {
      assertEveryKeyOfTheTableIsAwaited(); // as much as can be seen without one
      return;
    }
    Path pressed = report.resolve("pressed.html");
    Files.writeString(
        pressed,
        page.replace("</body>", "<script>\n" + resource("pressed.js") + "</script></body>"));

    String afterwards = browser.get().open(pressed, 1440, 900, home, "--dump-dom");

    assertThat(HeadlessBrowser.result(afterwards))
        .containsExactly(
            "begins = DIGIT slider 3",
            "box = 1 · page/error text was \"0x80180014\", is \"0x80180016\"",
            "j = MOVED_BUTTON",
            "k = DIGIT",
            "down and up = MOVED_BUTTON DIGIT",
            "slider = 160 168 169 161",
            "2 = side 2",
            "4 = difference pictures/difference/DIGIT.png",
            "space = blink actual expected",
            "3 = blink",
            "1 = slider",
            "zoom = true true true",
            "b = 1 0 1",
            "m = 1 0 1",
            "n = difference 1 of 2 N| difference 2 of 2 N",
            "a = oobesim approve old now --mask 4,4,20,8 DIGIT MOVED_BUTTON | 2",
            "a again = Nothing is on the list yet. The page writes nothing; it gathers one command"
                + " for all.",
            "search = search DIGIT 3 names",
            "end and home = new DIGIT",
            "filter = new 4",
            "? = true false",
            "letters = true loaded,loaded");
  }

  @Test
  void everyKeyOfTheTableIsAwaited() {
    assertEveryKeyOfTheTableIsAwaited();
  }

  private void assertEveryKeyOfTheTableIsAwaited() {
    String table = page.substring(page.indexOf("<dialog"), page.indexOf("</dialog>"));
    String script = page.substring(page.indexOf("const KEYS"));
    List<String> keys =
        Pattern.compile("<kbd>([^<]+)</kbd>")
            .matcher(table)
            .results()
            .map(found -> found.group(1))
            .filter(key -> !key.equals("Shift"))
            .toList();

    assertThat(keys).hasSizeGreaterThan(20).contains("j", "Home", "Space", "N", "A", "/");
    assertThat(keys).allSatisfy(key -> assertThat(script).containsPattern(handler(key)));
  }

  private static String handler(String key) {
    return switch (key) {
      case "↓" -> "ArrowDown: \\(\\)";
      case "↑" -> "ArrowUp: \\(\\)";
      case "←", "→" -> "\"Arrow" + (key.equals("←") ? "Left" : "Right") + "\"";
      case "Home", "End" -> "name === \"" + key + "\"";
      case "Space" -> "\" \": blink";
      case "Esc" -> "showModal"; // a dialog that is shown so closes by itself
      case "–" -> "\"-\": smaller";
      default -> "[ {\"]" + Pattern.quote(key.toLowerCase(Locale.ROOT)) + "\"?: [(\\w]";
    };
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportPageKeysTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
