// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Position;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.SurroundingPolicy;
import oobesim.profile.intune.SurroundingPolicy.Said;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;

/** Writes what a policy of the tenant says into the root of a profile. */
final class TakenPolicy {
  private TakenPolicy() {}

  static Json.Obj in(Json.Obj root, Json.Obj policy, Findings findings) {
    Json.Obj changed = root;
    for (Said said : SurroundingPolicy.of(policy)) {
      Optional<Field> field = SettingCatalog.SHIPPED.at(said.path());
      if (field.isEmpty()) {
        findings.addOf(FindingCode.POLICY_TAKEN, "without-effect", said.at(), "key", said.key());
        continue;
      }
      findings.add(
          FindingCode.POLICY_TAKEN,
          said.at(),
          "key",
          said.key(),
          "path",
          said.path(),
          "value",
          said.value());
      changed = with(changed, List.of(said.path().split("\\.")), value(field.get(), said));
    }
    return changed;
  }

  private static Json value(Field field, Said said) {
    Position at = said.at().position();
    return switch (field.kind()) {
      case Kind.Flag _ -> new Json.Bool(at, "", said.value().equals("true"));
      case Kind.Whole _ -> new Json.Num(at, "", new BigDecimal(said.value()));
      default -> new Json.Text(at, "", said.value());
    };
  }

  private static Json.Obj with(Json.Obj object, List<String> path, Json value) {
    String key = path.getFirst();
    if (path.size() == 1) {
      return JsonEdit.with(object, key, value);
    }
    Json.Obj inner =
        object.members().get(key) instanceof Json.Obj there ? there : JsonEdit.object();
    return JsonEdit.with(object, key, with(inner, path.subList(1, path.size()), value));
  }
}
