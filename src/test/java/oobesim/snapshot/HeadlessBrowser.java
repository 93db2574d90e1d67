// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window, where one is installed.
 *
 * @param program its file
 */
public record HeadlessBrowser(Path program) {
  private static final String RESULT = "<pre id=\"result\">";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** The first one of the path. */
  public static Optional<HeadlessBrowser> find() {
    List<String> folders =
        Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(HeadlessBrowser::new)
        .findFirst();
  }

  /** The lines that a page's own script has written into its element called {@code result}. */
  public static List<String> result(String afterwards) {
    int from = afterwards.indexOf(RESULT) + RESULT.length();
    if (from < RESULT.length()) {
      throw new AssertionError("the page has no result: " + afterwards.length() + " letters");
    }
    return afterwards
        .substring(from, afterwards.indexOf("</pre>", from))
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /**
   * Opens a file and lets its scripts run as long as they have something to do.
   *
   * @param home an empty folder for what the browser writes
   * @return the page as it is in the end
   */
  public String open(Path page, int width, int height, Path home, String... more) throws Exception {
    Path out = home.resolve("page-afterwards.html");
    List<String> call =
        Stream.concat(
                Stream.of(
                    program.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--hide-scrollbars",
                    "--force-device-scale-factor=1",
                    "--user-data-dir=" + home.resolve("profile"),
                    "--virtual-time-budget=20000",
                    "--window-size=" + width + "," + height),
                Stream.concat(Arrays.stream(more), Stream.of(page.toUri().toString())))
            .toList();
    Process browser =
        new ProcessBuilder(call)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!browser.waitFor(90, TimeUnit.SECONDS)) {
      browser.destroyForcibly().waitFor();
      throw new IOException(program + " does not end");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
