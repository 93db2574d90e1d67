// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The domain join profile that hybrid join needs.
 *
 * @param namePrefix fixed start of the computer name
 * @param randomCharacters how many random characters follow
 * @param domain the domain's full name
 * @param organizationalUnit distinguished name, empty for the default container
 */
public record DomainJoinProfile(
    String namePrefix, int randomCharacters, String domain, String organizationalUnit) {
  /** A value with which no device can join the domain. */
  public enum Fault {
    /** No domain is named. */
    NO_DOMAIN,
    /** A NetBIOS name instead of the full one. */
    SHORT_DOMAIN,
    /** The Computers container, which cannot be named, or quotation marks. */
    MALFORMED_UNIT,
    /** A macro, which the names of a device name template have and this prefix has not. */
    MACRO_IN_PREFIX;

    /** What is wrong with the name of a domain. */
    public static Optional<Fault> ofDomain(String domain) {
      if (domain.isEmpty()) {
        return Optional.of(NO_DOMAIN);
      }
      return domain.contains(".") ? Optional.empty() : Optional.of(SHORT_DOMAIN);
    }

    /** What is wrong with an organisational unit. */
    public static Optional<Fault> ofUnit(String unit) {
      boolean container = unit.toLowerCase(Locale.ROOT).startsWith("cn=computers");
      return container || unit.contains("\"") ? Optional.of(MALFORMED_UNIT) : Optional.empty();
    }

    /** What is wrong with the start of the computer name. */
    public static Optional<Fault> ofPrefix(String prefix) {
      return prefix.contains("%") ? Optional.of(MACRO_IN_PREFIX) : Optional.empty();
    }
  }

  /** The values with which no device can join, empty if all can work. */
  public List<Fault> faults() {
    return Stream.of(
            Fault.ofPrefix(namePrefix), Fault.ofDomain(domain), Fault.ofUnit(organizationalUnit))
        .flatMap(Optional::stream)
        .toList();
  }
}
