// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oobesim.document.Json;
import oobesim.i18n.Phrase;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.DeploymentProfile;

/**
 * A deployment profile with the story of each of its settings.
 *
 * @param profile the profile
 * @param settings by Graph's new names, in the order of explanation
 */
public record ReadDeployment(DeploymentProfile profile, Map<String, Setting> settings) {
  /** Reads whichever of the three kinds of deployment profile a part is. */
  public static ReadDeployment of(Part part, FileFacts facts, Findings findings) {
    return of(SettingCatalog.SHIPPED, part, facts, findings);
  }

  /** The same with the settings that there are. */
  public static ReadDeployment of(
      SettingCatalog catalog, Part part, FileFacts facts, Findings findings) {
    List<AdminSetting<DeploymentProfile>> known = catalog.deployment();
    return switch (part.shape()) {
      case GRAPH_PROFILE -> {
        NearKeys.ofProfile(part.object(), findings);
        yield new GraphProfileReader(known, part.object(), findings).read();
      }
      case OFFLINE_PROFILE -> {
        OfflineFileRules.check(part.object(), facts, findings);
        NearKeys.ofFile(part.object(), findings);
        yield new OfflineProfileReader(known, part.object(), findings).read();
      }
      case DEVICE_SIDE_PROFILE -> {
        OfflineFileRules.tenant(part.object(), findings);
        NearKeys.ofFile(part.object(), findings);
        yield new OfflineProfileReader(known, part.object(), findings).read();
      }
      default -> throw new IllegalArgumentException(part.shape().name());
    };
  }

  /** The profile that counts where no file says anything: no setting has a place. */
  public static ReadDeployment ofDefault(Json.Obj body) {
    ReadDeployment read =
        of(new Part(JsonShape.GRAPH_PROFILE, body), FileFacts.NONE, new Findings());
    return read.each(
        setting -> new Setting(setting.value(), Optional.empty(), SettingBook.DEFAULT));
  }

  /** The same, with a remark at each setting that a file decided. */
  public ReadDeployment noted(Phrase remark) {
    return each(setting -> setting.noted(remark));
  }

  private ReadDeployment each(UnaryOperator<Setting> change) {
    Map<String, Setting> changed = new LinkedHashMap<>();
    settings.forEach((name, setting) -> changed.put(name, change.apply(setting)));
    return new ReadDeployment(profile, changed);
  }
}
