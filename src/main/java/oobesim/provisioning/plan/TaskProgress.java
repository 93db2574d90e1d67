// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

/**
 * A row of the Enrollment Status Page at a moment.
 *
 * @param task which row
 * @param status how far it is
 * @param done how many are done
 * @param total how many there are
 * @param code result code of a failed row as the page writes it, empty if there is none
 */
public record TaskProgress(EspTask task, TaskStatus status, int done, int total, String code) {}
