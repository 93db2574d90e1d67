// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Optional;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.Wording;

/**
 * A setting that can be changed while a rehearsal runs.
 *
 * @param path its dotted path as a script writes it, such as {@code users.0.licensed}
 * @param kind what may stand there
 * @param words what people are told about it
 * @param group the name of what it belongs to, such as {@code User: joni@contoso.com}
 * @param value what counts now, in a script's words; {@code none} for null
 * @param right the value that puts it right; empty where only the file can know
 */
public record Settable(
    String path, Kind kind, Wording words, String group, String value, Optional<String> right) {
  /** The same with another value that puts it right. */
  public Settable withRight(String other) {
    return new Settable(path, kind, words, group, value, Optional.of(other));
  }

  /** The same as other words tell of it. */
  public Settable told(Wording other) {
    return new Settable(path, kind, other, group, value, right);
  }

  /** The same with a value that a run knows better than the profile. */
  public Settable with(String other) {
    return new Settable(path, kind, words, group, other, right);
  }
}
