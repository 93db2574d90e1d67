// SPDX-License-Identifier: Apache-2.0
/**
 * Statecharts as files: reads XState v5's JSON form and finds every fault of it, writes charts for
 * people and for other engines.
 *
 * <p>Imports {@code oobesim.statechart} and {@code oobesim.document}.
 *
 * <p>May import {@code document}, {@code i18n} and {@code statechart}.
 */
package oobesim.statechart.file;
