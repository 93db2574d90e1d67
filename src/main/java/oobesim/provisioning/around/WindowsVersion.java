// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** The Windows release whose screens are shown. */
public enum WindowsVersion {
  /** Windows 10: the blue frame. */
  WINDOWS_10("10"),
  /** Windows 11: the white card on a picture. */
  WINDOWS_11("11");

  private final String number;

  WindowsVersion(String number) {
    this.number = number;
  }

  /** The number that profiles and options use: 10 or 11. */
  public String number() {
    return number;
  }
}
