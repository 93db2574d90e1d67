// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.snapshot.HeadlessBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gallery under mouse and keys, in a browser where one is installed. */
class GalleryPageKeysTest {
  @TempDir Path home;

  private final List<Card> cards = SmallGallery.cards();
  private final String page =
      GalleryPage.of(cards, "1.2.3", card -> GalleryPage.isFace(card, cards));

  @Test
  void everyKeyDoesWhatThePageSays() throws Exception {
    Optional<HeadlessBrowser> browser = HeadlessBrowser.find();
    if (browser.isEmpty()) {
      assertThat(page).contains("'/': ()", "Enter: card", "c: card", "ArrowRight: card");
      return; // as much as can be seen without one
    }
    Path pressed = home.resolve("pressed.html");
    Files.writeString(
        pressed, page.replace("</body>", "<script>\n" + script() + "</script></body>"));

    String afterwards = browser.get().open(pressed, 1440, 900, home, "--dump-dom");

    assertThat(HeadlessBrowser.result(afterwards))
        .containsExactly(
            "begins = region,preprov-failure-tpm-not-usable,dp-progress 3 shown",
            "every situation = region,region-zw,preprov-failure-tpm-not-usable,dp-progress",
            "windows 10 = region,region-zw,preprov-failure-tpm-not-usable",
            "slash = search",
            "search = region,region-zw zimbabwe region",
            "words = preprov-failure-tpm-not-usable",
            "nothing = true",
            "observed = dp-progress",
            "right = region-zw",
            "left = region-zw",
            "enter = windows-11/region-zw pictures/windows-11/region-zw.png true",
            "right in large = windows-11/preprov-failure-tpm-not-usable"
                + " large/windows-11/preprov-failure-tpm-not-usable.png"
                + " #windows-11/preprov-failure-tpm-not-usable",
            "closed = false",
            "address = region-zw region-zw");
  }

  private static String script() throws Exception {
    try (InputStream in = GalleryPageKeysTest.class.getResourceAsStream("pressed.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
