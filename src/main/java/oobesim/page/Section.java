// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.Locale;

/** The sections in the header of Windows 10, in their order from left to right. */
public enum Section {
  /** The first words. */
  WELCOME,
  /** Region and keyboard. */
  BASICS,
  /** Getting connected. */
  NETWORK,
  /** Everything that has no place elsewhere: sign-in, provisioning. */
  ACCOUNT,
  /** Privacy and the like. */
  SERVICES;

  /** The key of its word. */
  public String key() {
    return "section." + name().toLowerCase(Locale.ROOT);
  }
}
