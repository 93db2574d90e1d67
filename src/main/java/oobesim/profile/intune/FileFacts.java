// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.document.TextFile.Encoding;

/**
 * What is known of a file besides its text.
 *
 * @param name the file's name without folders
 * @param encoding how its characters were stored
 */
public record FileFacts(String name, Encoding encoding) {
  /** Text that stands inside another file: no name and no encoding of its own. */
  public static final FileFacts NONE = new FileFacts("", Encoding.ASCII);

  /** The only name under which Windows looks for an offline profile. */
  static final String OFFLINE_NAME = "AutopilotConfigurationFile.json";

  /** Whether Windows would read an offline profile that stands in this file. */
  public boolean readableByWindows() {
    return rightName() && rightEncoding();
  }

  boolean rightName() {
    return name.isEmpty() || name.equalsIgnoreCase(OFFLINE_NAME);
  }

  boolean rightEncoding() {
    return encoding == Encoding.ASCII || encoding == Encoding.ANSI;
  }
}
