// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import oobesim.document.JsonReader;
import oobesim.screen.Screen;
import oobesim.screen.ScreenText;
import oobesim.snapshot.Box;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text in every field of a profile, sent to whatever shows all of its pages at once. */
class HostileGalleryTest {
  private static final String HOSTILE =
      "=1+1</title><script>alert(1)</script><img src=x onerror=alert(1)>\"'-->]]>\r\n"
          + "::error file=a::b\n\u001b]0;t\u0007\u009b2J\u202e\u2028{{cards}}";

  @TempDir Path folder;

  @Test
  void inEveryFieldOfAProfile() throws IOException {
    HostileProfile hostile = HostileProfile.of(HOSTILE);
    assertThat(hostile.taken()).contains("name", "tenant.name", "workload.apps.0.name");
    Path profile = Files.writeString(folder.resolve("p.json"), hostile.json());
    Path harmless = folder.resolve("plain/p.json");
    Files.createDirectories(harmless.getParent());
    Files.writeString(harmless, HostileProfile.of("harmless").json());
    Map<String, String> written = new TreeMap<>();

    Path gallery = folder.resolve("gallery");
    said(written, "gallery text", "gallery", profile, "--out", gallery);
    files(written, gallery);
    Path expected = folder.resolve("expected");
    Path actual = folder.resolve("actual");
    Path report = folder.resolve("report");
    said(written, "snapshot plain text", "snapshot", harmless, "--shard", "1/9", "--out", expected);
    said(written, "snapshot text", "snapshot", profile, "--shard", "1/9", "--out", actual);
    files(written, actual);
    said(written, "compare text", "compare", expected, actual, "--report", report);
    files(written, report);
    for (String format : List.of("mermaid", "dot", "scxml", "xstate")) {
      said(written, "graph " + format, "graph", profile, "--format", format);
    }

    assertThat(written.keySet()).contains("gallery index.html", "report index.html");
    assertThat(written.get("gallery index.html")).contains("&lt;script&gt;alert");
    assertThat(written.get("report index.html")).doesNotContain("</script><img");
    written.forEach(HostileOutput::assertHarmless);
  }

  @Test
  void asAFailureThatIsLookedFor() {
    for (String format : List.of("text", "json")) {
      Map<String, String> written = new TreeMap<>();
      said(written, "failures " + format, "failures", HOSTILE, "--format", format);
      assertThat(written.get("failures " + format + ", messages")).contains("\\u001B");
      written.forEach(HostileOutput::assertHarmless);
    }
  }

  private static void said(Map<String, String> written, String name, Object... call) {
    CommandResult result = new Call().drawing((screen, display) -> texts(screen)).with(call);
    assertThat(result.exit()).as("%s\n%s", name, result.err()).isLessThan(ExitCode.FAULT);
    written.put(name, result.out());
    written.put(name + ", messages", result.err());
  }

  private static Shot texts(Screen screen) {
    Box place = new Box(0, 0, 1, 1);
    List<TextForm.Node> nodes =
        ScreenText.texts(screen).stream()
            .map(it -> new TextForm.Node("page/a", "text", it, place, true, false))
            .toList();
    return new Shot(new Picture(1, 1, new int[1]), new TextForm(nodes));
  }

  private static void files(Map<String, String> written, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        assertThat(name).matches("[\\w./-]+");
        if (name.endsWith(".json")) {
          assertThat(JsonReader.read(Files.readString(file)).findings()).as(name).isEmpty();
        } else if (name.matches(".*\\.(html|xml|txt)")) {
          written.put(folder.getFileName() + " " + name, Files.readString(file));
        }
      }
    }
  }
}
