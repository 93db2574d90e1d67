// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.Optional;

/**
 * An administrator's object as a file says it. A setting is read when it is first asked for, so
 * faults are reported in the order of asking.
 *
 * @param <R> the record that the object becomes
 */
@FunctionalInterface
public interface Told<R> {
  /** The value in a script's words; empty if the file does not say it so that it counts. */
  Optional<String> said(AdminSetting<R> setting);

  /** The value in a script's words, or what counts without it. */
  default String value(AdminSetting<R> setting) {
    return said(setting).orElse(setting.fallback());
  }

  /** Whether a flag is true, or the second of two words is said. */
  default boolean on(AdminSetting<R> setting) {
    return setting.isOn(value(setting));
  }

  /** A number. */
  default int whole(AdminSetting<R> setting) {
    return Integer.parseInt(value(setting));
  }
}
