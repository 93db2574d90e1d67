// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/** What reads the commands that are typed into a console. */
public enum Shell {
  /** The command prompt. */
  CMD,
  /** Windows PowerShell. */
  POWERSHELL
}
