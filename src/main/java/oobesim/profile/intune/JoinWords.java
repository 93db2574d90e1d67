// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the portal, Graph, PowerShell and {@code dsregcmd} call the two ways to join, where a file
 * on the device has a number.
 */
final class JoinWords {
  private static final String CLOUD = "(aad|azuread|azureactivedirectory|azure|entra|entraid)";
  private static final String JOINED = "(j|join|joined)?";

  private static final Pattern ENTRA = Pattern.compile(CLOUD + JOINED);

  /** Also the names of the domain alone: {@code DomainJoined}, {@code ServerAd}. */
  private static final Pattern HYBRID =
      Pattern.compile(
          "(h|hybrid)%1$s%2$s|%1$shybrid%2$s|hybrid%2$s|(serverad|activedirectory|domain)%2$s"
              .replace("%1$s", CLOUD)
              .replace("%2$s", JOINED));

  private JoinWords() {}

  /** 0 for Microsoft Entra join, 1 for hybrid join, empty for any other word. */
  static Optional<Integer> number(String text) {
    String word = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]|microsoft", "");
    if (text.length() > 60 || word.isEmpty()) {
      return Optional.empty();
    }
    boolean hybrid = HYBRID.matcher(word).matches();
    return hybrid || ENTRA.matcher(word).matches() ? Optional.of(hybrid ? 1 : 0) : Optional.empty();
  }
}
