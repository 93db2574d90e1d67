// SPDX-License-Identifier: Apache-2.0
package oobesim.record.spool;

/** The program has ended here. */
final class Crash extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
