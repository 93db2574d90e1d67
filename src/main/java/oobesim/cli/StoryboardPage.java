// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.document.Markup;
import oobesim.screen.ScreenText;
import oobesim.script.ScriptResult;

/** The page of a storyboard: it needs nothing but the pictures beside it. */
final class StoryboardPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem;
             padding: 0 1.5rem; }
      h1 { font-weight: 600; margin-bottom: .25rem; }
      .run { opacity: .75; margin-top: 0; }
      main { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); }
      figure { margin: 0; }
      img { border: 1px solid #8884; border-radius: 6px; display: block; height: auto; width: 100%; }
      figcaption { display: flex; gap: .75rem; justify-content: space-between; margin: .5rem 0 .25rem; }
      figcaption b { font-weight: 600; }
      details { font-size: .875rem; }
      """;

  /** By which a page is known as one of these. */
  static final String MARK = "<p class=\"run\">A simulated run:";

  private StoryboardPage() {}

  static String of(String title, List<StoryboardWriter.Figure> figures, ScriptResult result) {
    String body = figures.stream().map(StoryboardPage::figure).collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <h1>%1$s</h1>
        <p class="run">A simulated run: %3$d pictures, %4$s.</p>
        <main>
        %5$s</main>
        </body>
        </html>
        """,
        Markup.escaped(title),
        STYLE,
        figures.size(),
        outcome(result),
        body);
  }

  private static String outcome(ScriptResult result) {
    return result.expectations() == 0
        ? "no expectations"
        : String.format(
            Locale.ROOT,
            "%d of %d expectations met",
            result.expectations() - result.failed(),
            result.expectations());
  }

  private static String figure(StoryboardWriter.Figure figure) {
    String screen = figure.visit().screen().value();
    String texts =
        ScreenText.texts(figure.screen()).stream()
            .map(text -> "<li>" + Markup.escaped(text) + "</li>\n")
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        """
        <figure>
        <img src="%1$s" alt="%2$s" width="1280" height="800" loading="lazy">
        <figcaption><b>%2$s</b> <time>%3$s</time></figcaption>
        <details><summary>Texts</summary><ul>
        %4$s</ul></details>
        </figure>
        """,
        Markup.escaped(figure.picture()),
        Markup.escaped(screen),
        time(figure.visit().since()),
        texts);
  }

  /** Hours, minutes and seconds since the power button. */
  private static String time(Duration since) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", since.toHours(), since.toMinutesPart(), since.toSecondsPart());
  }
}
