// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.regex.Pattern;

/** Names of devices, by which Windows lets no file be called, whatever its ending. */
public final class DeviceName {
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.DOTALL);

  private DeviceName() {}

  /** Whether a file's name is one. */
  public static boolean is(String name) {
    return DEVICE.matcher(name).matches();
  }
}
