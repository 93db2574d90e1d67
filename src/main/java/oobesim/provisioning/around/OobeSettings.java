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
  /** Whether language and region are decided by the profile. */
  public boolean localeDecided() {
    return !locale.isEmpty();
  }
}
