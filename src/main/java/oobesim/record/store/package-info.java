// SPDX-License-Identifier: Apache-2.0
/**
 * Hands statements to the learning record store that somebody has named; nothing else of the
 * program opens a connection.
 *
 * <p>May import {@code document}, {@code i18n} and {@code record}.
 */
package oobesim.record.store;
