// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/** Whom a tenant setting covers. */
public enum Scope {
  /** Nobody. */
  NONE,
  /** Chosen users. */
  SOME,
  /** Everybody. */
  ALL
}
