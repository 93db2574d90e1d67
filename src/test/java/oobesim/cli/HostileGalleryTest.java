// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    HostileTold told = new HostileTold();

    Path gallery = folder.resolve("gallery");
    told.said("gallery text", "gallery", profile, "--out", gallery);
    told.files(gallery);
    Path expected = folder.resolve("expected");
    Path actual = folder.resolve("actual");
    Path report = folder.resolve("report");
    told.said("snapshot plain text", "snapshot", harmless, "--shard", "1/9", "--out", expected);
    told.said("snapshot text", "snapshot", profile, "--shard", "1/9", "--out", actual);
    told.files(actual);
    told.said("compare text", "compare", expected, actual, "--report", report);
    told.files(report);
    for (String format : List.of("mermaid", "dot", "scxml", "xstate")) {
      told.said("graph " + format, "graph", profile, "--format", format);
    }

    assertThat(told.all()).containsKeys("gallery index.html", "report index.html");
    assertThat(told.of("gallery index.html")).contains("&lt;script&gt;alert");
    assertThat(told.of("report index.html")).doesNotContain("</script><img");
    told.assertHarmless();
  }

  @Test
  void asAFailureThatIsLookedFor() {
    for (String format : List.of("text", "json")) {
      HostileTold told = new HostileTold();
      told.said("failures " + format, "failures", HOSTILE, "--format", format);
      assertThat(told.of("failures " + format + ", messages")).contains("\\u001B");
      told.assertHarmless();
    }
  }
}
