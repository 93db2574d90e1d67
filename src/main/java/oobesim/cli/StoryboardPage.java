// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.document.Markup;
import oobesim.i18n.Languages;
import oobesim.i18n.Words;
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
  static final String MARK = "<p class=\"run\">";

  private StoryboardPage() {}

  static String of(
      String title, List<StoryboardWriter.Figure> figures, ScriptResult result, Words words) {
    String texts = Outcome.part(words, "storyboard-texts");
    String body = figures.stream().map(it -> figure(it, texts)).collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="%6$s" dir="%7$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <h1>%1$s</h1>
        %3$s%4$s</p>
        <main>
        %5$s</main>
        </body>
        </html>
        """,
        Markup.escaped(title),
        STYLE,
        MARK,
        Markup.escaped(run(words, figures.size(), result)),
        body,
        words.locale().getLanguage(),
        Languages.direction(words.locale()));
  }

  private static String run(Words words, int pictures, ScriptResult result) {
    return Outcome.part(
        words,
        "storyboard-run",
        "pictures",
        Outcome.counted("pictures", pictures),
        "expectations",
        Outcome.met(result));
  }

  private static String figure(StoryboardWriter.Figure figure, String heading) {
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
        <details><summary>%5$s</summary><ul>
        %4$s</ul></details>
        </figure>
        """,
        Markup.escaped(figure.picture()),
        Markup.escaped(screen),
        time(figure.visit().since()),
        texts,
        Markup.escaped(heading));
  }

  /** Hours, minutes and seconds since the power button. */
  private static String time(Duration since) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", since.toHours(), since.toMinutesPart(), since.toSecondsPart());
  }
}
