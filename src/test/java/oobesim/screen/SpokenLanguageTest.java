// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which language the device speaks, from the first page on: the image's, the chosen, the profile's.
 */
class SpokenLanguageTest {
  private static final ScreenCatalog SCREENS = ScreenCatalog.asTheDeviceSpeaks();
  private static final String SOURCE = "deploymentProfile.locale";
  private static final String IMAGE = "windows.locale";

  /** given image, given profile (none: the person chooses), then what the first page says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "",
      value = {
        "en-US | os-default | Please review the License Agreement",
        "de-AT | os-default | Bitte lesen Sie die Lizenzvereinbarung",
        "en-US | de-DE      | Bitte lesen Sie die Lizenzvereinbarung",
        "fr-FR | es-ES      | Revisa el Contrato de licencia",
        "en-US | ja-JP      | ライセンス契約をご確認ください",
        "en-US | nl-NL      | Please review the License Agreement",
        "ar-SA | os-default | يرجى مراجعة اتفاقية الترخيص",
      })
  void behindTheFirstPagesTheDeviceSpeaks(String image, String profile, String title) {
    Rehearsal run =
        Rehearsal.bench(IMAGE, image, SOURCE, profile, "deploymentProfile.eulaHidden", "false")
            .does("power on")
            .reaches("eula");
    assertThat(shown(run).title()).isEqualTo(title);
  }

  @Test
  void aPageOfLanguagesSaysItselfInTheRowThatIsChosenAndTheDeviceFollowsWithYes() {
    Rehearsal run = listed();
    assertThat(shown(run).language().getLanguage()).isEqualTo("fr");
    run.does("select de-de");
    assertThat(shown(run).title()).isEqualTo("Welche Sprache möchten Sie verwenden?");
    run.does("select es-es", "click yes").reaches("region");
    assertThat(shown(run).title()).isEqualTo("¿Es este el país o región correcto?");
  }

  @Test
  void aProfileThatComesByWiFiComesTooLateForItsLanguage() {
    Rehearsal run =
        Rehearsal.bench(SOURCE, "de-DE", "network.link", "none", "switches.languagePage", "true")
            .does("power on")
            .reaches("language")
            .does("select en-gb", "click yes")
            .reaches("region");
    assertThat(shown(run).language()).isEqualTo(Locale.UK);
  }

  @Test
  void whoeverAsksForALanguageGetsItWhateverTheDeviceSpeaks() {
    Rehearsal run = listed();
    Screen german =
        ScreenCatalog.in(Locale.GERMAN).describe(run.session().layers(), run.session().world());
    assertThat(german.title()).isEqualTo("Welche Sprache möchten Sie verwenden?");
    assertThat(
            ScreenCatalog.in(Locale.of("nl"))
                .describe(run.session().layers(), run.session().world()))
        .extracting(Screen::language)
        .isEqualTo(Locale.ENGLISH);
  }

  /** A device whose image is French, at its page of languages. */
  private static Rehearsal listed() {
    return Rehearsal.of("not-registered", IMAGE, "fr-FR", "switches.languagePage", "true")
        .does("power on")
        .reaches("language");
  }

  private static Screen shown(Rehearsal run) {
    return SCREENS.describe(run.session().layers(), run.session().world());
  }
}
