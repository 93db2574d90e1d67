// SPDX-License-Identifier: Apache-2.0
/**
 * One row per setting, Microsoft's and our own alike: where it stands in which file, what may stand
 * there, what counts if nothing does, what it becomes and what else is true of it. Readers, {@code
 * set}, the page of settings, explanations, schema and reference page follow the rows; the words
 * about each stand in {@code settings.json}.
 *
 * <p>May import {@code document}, {@code i18n} and {@code provisioning.around}. The rest of {@code
 * profile} reads it.
 */
package oobesim.profile.setting;
