// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * The Windows that is on the device.
 *
 * @param version 10 or 11
 * @param edition for instance {@code Enterprise}
 * @param build for instance {@code 26200}
 * @param locale language of the image as BCP-47, for instance {@code en-US}
 */
public record WindowsRelease(WindowsVersion version, String edition, String build, String locale) {}
