// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.time.Duration;

/** What there is to save exported logs on. */
public enum ExportMedium {
  /** A removable drive with room on it. */
  PRESENT(20),
  /** No drive at all: there is nothing to choose. */
  NONE(0),
  /** A drive without room. */
  FULL(12),
  /** A drive so slow that the page gives up waiting. */
  SLOW(120);

  private final Duration wait;

  ExportMedium(long seconds) {
    wait = Duration.ofSeconds(seconds);
  }

  /** How long the page waits for the export: it gives up after two minutes. */
  public Duration exporting() {
    return wait;
  }

  /** Whether logs can be saved there. */
  public boolean takesLogs() {
    return this == PRESENT;
  }

  /** The result code of an export that fails: the general one, or that of a time-out. */
  public String code() {
    return this == SLOW ? "0x800705B4" : "0x81039025";
  }
}
