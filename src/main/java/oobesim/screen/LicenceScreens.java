// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.stream.Stream;
import oobesim.page.Illustration;

/** The licence page, with a text of our own in the licence's place. */
final class LicenceScreens {
  private LicenceScreens() {}

  static Screen licence(Page page) {
    List<String> paragraphs =
        Stream.of("stand-in", "real-page", "hidden", "accept-means", "scrolling")
            .map(part -> page.text("text-" + part))
            .toList();
    return Draft.page(page, Illustration.LICENCE)
        .add(new Block.Scroll(page.text("heading"), paragraphs))
        .first(Keys.TEXT)
        .done();
  }
}
