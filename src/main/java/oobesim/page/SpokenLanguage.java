// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.World;

/**
 * The language that the device speaks: that of its image, until a person chooses another one or the
 * profile's is applied. Source: OOBE pages of Windows 11 build 26200 (observed): the page of
 * languages says itself in the row that is chosen, before anything is kept, and the profile's
 * language is applied behind it.
 */
public final class SpokenLanguage {
  private SpokenLanguage() {}

  /** The language of a page at a moment. */
  public static Locale of(PageId page, World world) {
    Optional<String> tried =
        page == ScreenId.LANGUAGE
            ? world.form().selection(ScreenId.LANGUAGE.value())
            : Optional.empty();
    return Locale.forLanguageTag(
        tried
            .or(() -> world.state().choices().language())
            .orElseGet(() -> world.around().windows().locale()));
  }
}
