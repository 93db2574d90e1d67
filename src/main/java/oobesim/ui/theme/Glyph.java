// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The icons, by the names that screens use for them. */
public enum Glyph {
  ETHERNET(FluentUiRegularAL.DESKTOP_24),
  WIFI(FluentUiRegularMZ.WIFI_1_24),
  WIFI_1(FluentUiRegularMZ.WIFI_4_24),
  WIFI_2(FluentUiRegularMZ.WIFI_3_24),
  WIFI_3(FluentUiRegularMZ.WIFI_2_24),
  WIFI_4(FluentUiRegularMZ.WIFI_1_24),
  LOCK(FluentUiFilledAL.LOCK_24),
  KEYBOARD(FluentUiRegularAL.KEYBOARD_24),
  ACCESSIBILITY(FluentUiRegularAL.ACCESSIBILITY_24),
  VOLUME(FluentUiRegularMZ.SPEAKER_24),
  GEAR(FluentUiRegularMZ.SETTINGS_24),
  DEVICES(FluentUiRegularAL.LAPTOP_24),
  PEOPLE(FluentUiRegularMZ.PEOPLE_24),
  PERSON(FluentUiRegularMZ.PERSON_24),
  ORGANIZATION(FluentUiRegularMZ.ORGANIZATION_24),
  PACKAGE(FluentUiRegularAL.CUBE_24),
  AUTOPILOT(FluentUiRegularAL.LAPTOP_24),
  RESET(FluentUiRegularAL.ARROW_COUNTERCLOCKWISE_24),
  LOGS(FluentUiRegularAL.FOLDER_ZIP_24),
  BRIEFCASE(FluentUiRegularAL.BRIEFCASE_24),
  CHECK(FluentUiFilledAL.CHECKMARK_24),
  CROSS(FluentUiFilledAL.DISMISS_24),
  WARNING(FluentUiRegularMZ.WARNING_24),
  PROGRESS(FluentUiFilledAL.ARROW_CLOCKWISE_24),
  INFO(FluentUiRegularAL.INFO_24),
  SHIELD(FluentUiRegularMZ.SHIELD_24),
  CHEVRON_DOWN(FluentUiRegularAL.CHEVRON_DOWN_24),
  CHEVRON_UP(FluentUiRegularAL.CHEVRON_UP_24),
  CHEVRON_RIGHT(FluentUiRegularAL.CHEVRON_RIGHT_24),
  ARROW_LEFT(FluentUiRegularAL.ARROW_LEFT_24),
  ARROW_RIGHT(FluentUiRegularAL.ARROW_RIGHT_24),
  POWER(FluentUiRegularMZ.POWER_24),
  FOLDER(FluentUiFilledAL.FOLDER_24),
  SEARCH(FluentUiRegularMZ.SEARCH_24),
  START(FluentUiFilledAL.APPS_24),
  CONSOLE(FluentUiRegularMZ.WINDOW_DEV_TOOLS_20),
  GLOBE(FluentUiFilledAL.GLOBE_24),
  OFFLINE(FluentUiRegularAL.GLOBE_24),
  PLUG(FluentUiFilledAL.CONNECTOR_24),
  PROHIBITED(FluentUiFilledMZ.PROHIBITED_20),
  MAIL(FluentUiRegularMZ.MAIL_24),
  CALENDAR(FluentUiRegularAL.CALENDAR_MONTH_24),
  NOTEPAD(FluentUiRegularMZ.NOTEPAD_24),
  SIGN_OUT(FluentUiRegularMZ.SIGN_OUT_24),
  NO_NETWORK(FluentUiRegularAL.CLOUD_OFFLINE_24),
  FACE(FluentUiRegularAL.EMOJI_24);

  private final Ikon ikon;

  Glyph(Ikon ikon) {
    this.ikon = ikon;
  }

  Ikon ikon() {
    return ikon;
  }

  /** Whether it points along the line of reading. */
  boolean pointing() {
    return this == ARROW_LEFT || this == ARROW_RIGHT || this == CHEVRON_RIGHT;
  }

  /** Whether it shows less than all waves of a radio, whose rest is drawn faintly. */
  boolean waves() {
    return this == WIFI_1 || this == WIFI_2 || this == WIFI_3;
  }

  /** The name in screens, such as {@code wifi-3}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The icon of a name; none for a name that no icon has. */
  public static Optional<Glyph> named(String id) {
    for (Glyph glyph : values()) {
      if (glyph.id().equals(id)) {
        return Optional.of(glyph);
      }
    }
    return Optional.empty();
  }
}
