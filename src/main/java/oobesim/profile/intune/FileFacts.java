// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.document.TextFile.Encoding;

/**
 * What is known of a file besides its text.
 *
 * @param name the file's name without folders
 * @param encoding how its characters were stored
 * @param carrier whether it is another kind of file in which a profile stands: then it is not the
 *     one that Windows would read
 */
public record FileFacts(String name, Encoding encoding, boolean carrier) {
  /** Text that stands inside another file: no name and no encoding of its own. */
  public static final FileFacts NONE = new FileFacts("", Encoding.ASCII);

  /** A file that is what it seems. */
  public FileFacts(String name, Encoding encoding) {
    this(name, encoding, false);
  }

  /** The same as something in which a profile stands. */
  FileFacts carried() {
    return new FileFacts(name, encoding, true);
  }

  /** The only name under which Windows looks for an offline profile. */
  static final String OFFLINE_NAME = "AutopilotConfigurationFile.json";

  /** Whether Windows would read an offline profile that stands in this file. */
  public boolean readableByWindows() {
    return rightName() && rightEncoding();
  }

  boolean rightName() {
    return carrier || name.isEmpty() || name.equalsIgnoreCase(OFFLINE_NAME);
  }

  boolean rightEncoding() {
    return carrier || encoding == Encoding.ASCII || encoding == Encoding.ANSI;
  }
}
