// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.i18n.Phrase;
import oobesim.provisioning.around.PreparationPolicy;

/**
 * A device preparation policy with the story of each of its settings.
 *
 * @param policy the policy
 * @param settings by the names that explanations use, in their order
 * @param apps the apps that are installed while the page is shown
 */
public record ReadPreparation(
    PreparationPolicy policy, Map<String, Setting> settings, List<AllowedApp> apps) {
  public ReadPreparation {
    apps = List.copyOf(apps);
  }

  /** The same, with a remark at each setting that a file decided. */
  public ReadPreparation noted(Phrase remark) {
    Map<String, Setting> noted = new LinkedHashMap<>();
    settings.forEach((name, setting) -> noted.put(name, setting.noted(remark)));
    return new ReadPreparation(policy, noted, apps);
  }

  /**
   * An app as the policy names it.
   *
   * @param id its id in the tenant
   * @param type the last part of its Graph type, such as {@code win32LobApp}
   */
  public record AllowedApp(String id, String type) {}
}
