// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

/** A result code as a number. */
final class ErrorNumber {
  private static final String HEX = "0[xX][0-9a-fA-F]{1,8}";
  private static final int WIN32 = 0x8007;
  private static final int MANAGEMENT = 0x87d1;

  private ErrorNumber() {}

  /** The number, 0 for a code that is none. */
  static long of(String code) {
    return code.matches(HEX) ? Long.parseLong(code.substring(2), 16) : 0;
  }

  /**
   * What the installer returned: the system's error inside the code, or the code itself. An app
   * that was not found after its installation, which only management has a code for, was installed
   * without an error.
   */
  static int exit(String code) {
    long number = of(code);
    return switch ((int) (number >>> 16)) {
      case WIN32 -> (int) (number & 0xffff);
      case MANAGEMENT -> 0;
      default -> (int) number;
    };
  }
}
