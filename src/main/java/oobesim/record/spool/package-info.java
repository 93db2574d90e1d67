// SPDX-License-Identifier: Apache-2.0
/**
 * Keeps statements on disk until a record store has them.
 *
 * <p>May import {@code document}, {@code i18n}, {@code record} and {@code record.store}.
 */
package oobesim.record.spool;
