// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

/** What every file of the archive that has room for it says of itself. */
final class Notice {
  static final String TEXT =
      "Made by OOBE Simulator, a training program: no device, person or tenant in it is real.";

  private Notice() {}
}
