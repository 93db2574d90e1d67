// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * What a deployment profile hides or skips.
 *
 * @param locale language and region, empty when the user selects, {@code os-default} for the
 *     image's
 * @param keyboardSkipped the keyboard page is skipped
 * @param eulaHidden the licence page is hidden
 * @param privacyHidden the privacy page is hidden
 * @param escapeLinkHidden the link to another account is hidden
 */
public record OobeSettings(
    String locale,
    boolean keyboardSkipped,
    boolean eulaHidden,
    boolean privacyHidden,
    boolean escapeLinkHidden) {
  /** What stands for the language of the image. */
  public static final String OS_DEFAULT = "os-default";

  /** Whether language and region are decided by the profile. */
  public boolean localeDecided() {
    return !locale.isEmpty();
  }

  /** Whether the profile names the language itself. */
  public boolean languageNamed() {
    return localeDecided() && !locale.equals(OS_DEFAULT);
  }
}
