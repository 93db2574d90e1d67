// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * The domain join profile that hybrid join needs.
 *
 * @param namePrefix fixed start of the computer name
 * @param randomCharacters how many random characters follow
 * @param domain the domain's full name
 * @param organizationalUnit distinguished name, empty for the default container
 */
public record DomainJoinProfile(
    String namePrefix, int randomCharacters, String domain, String organizationalUnit) {}
