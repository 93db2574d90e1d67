// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

/** A result code as a number. */
final class ErrorNumber {
  private static final String HEX = "0[xX][0-9a-fA-F]{1,8}";
  private static final int WIN32 = 0x8007;

  private ErrorNumber() {}

  /** The number, 0 for a code that is none. */
  static long of(String code) {
    return code.matches(HEX) ? Long.parseLong(code.substring(2), 16) : 0;
  }

  /**
   * What the installer returned: the system's error inside the code; an app that was not found
   * after its installation was installed without an error.
   */
  static long exit(String code) {
    long number = of(code);
    return number >>> 16 == WIN32 ? number & 0xffff : 0;
  }
}
