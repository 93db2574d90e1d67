// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Told;

/**
 * An object whose settings stand under their own names.
 *
 * @param <R> the record that it becomes
 */
final class OwnKeys<R> implements Told<R> {
  private final Json.Obj body;
  private final LenientValues values;
  private final Map<String, Optional<String>> read = new HashMap<>();

  OwnKeys(Json.Obj body, Findings findings) {
    this.body = body;
    this.values = new LenientValues(findings);
  }

  @Override
  public Optional<String> said(AdminSetting<R> setting) {
    return read.computeIfAbsent(
        setting.key(), key -> body.get(key).flatMap(value -> values.of(setting, value)));
  }
}
