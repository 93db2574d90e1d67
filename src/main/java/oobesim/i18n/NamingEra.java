// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

/** Which names of Microsoft's directory a text uses. */
public enum NamingEra {
  /** Names until 2023: Azure AD. */
  AZURE_AD("azure-ad"),
  /** Names since then: Microsoft Entra. */
  ENTRA("entra");

  private final String variant;

  NamingEra(String variant) {
    this.variant = variant;
  }

  /** The ending that marks such a text in the bundle. */
  public String variant() {
    return variant;
  }
}
