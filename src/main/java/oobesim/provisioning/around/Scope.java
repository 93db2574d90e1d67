// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** Whom a tenant setting covers. */
public enum Scope {
  /** Nobody. */
  NONE,
  /** Chosen users. */
  SOME,
  /** Everybody. */
  ALL
}
