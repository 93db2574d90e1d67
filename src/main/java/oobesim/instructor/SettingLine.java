// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.Locale;
import java.util.Optional;
import oobesim.profile.Settable;
import oobesim.profile.setting.Wording;
import oobesim.provisioning.around.Lag;
import oobesim.session.Lags;
import oobesim.session.Secrets;

/**
 * A setting as a person meets it while a rehearsal runs.
 *
 * @param setting what it is, with the value that counts now
 * @param began the value with which the rehearsal began
 */
public record SettingLine(Settable setting, String began) {
  /** Its dotted path. */
  public String path() {
    return setting.path();
  }

  /** What counts now. */
  public String value() {
    return setting.value();
  }

  /** The value that puts it right: the documented one, else the one it began with. */
  public String right() {
    return setting.right().orElse(began);
  }

  /** How it stands. */
  public Mark mark() {
    if (!value().equals(began)) {
      return Mark.CHANGED;
    }
    return value().equals(right()) ? Mark.NONE : Mark.OTHER;
  }

  /** What people are told about it. */
  public Wording words() {
    return setting.words();
  }

  /** Whether each of some words stands in its names, in what is told about it, or in its value. */
  public boolean tells(String looked) {
    Wording words = words();
    String shown = secret() ? "" : value() + " " + words.value(value());
    String told = String.join(" ", words.name(), words.at(), words.meaning(), words.follows());
    return SearchWords.of(looked).allIn(String.join(" ", path(), setting.group(), told, shown));
  }

  /** Whether its value is one of the made-up secrets, which stand in no picture. */
  public boolean secret() {
    return Secrets.isSecret(path());
  }

  /** When devices see a change of it, empty for at once. */
  public Optional<Lag> lag() {
    return Lags.of(path());
  }

  /** How a setting stands. */
  public enum Mark {
    /** As it should be. */
    NONE,
    /** The file says something else than the documented default. */
    OTHER,
    /** Changed since the rehearsal began. */
    CHANGED;

    /** The word for style sheets and texts. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
