// SPDX-License-Identifier: Apache-2.0
/**
 * What an instructor's station shows of a live run, as plain values: the chain of stages, the
 * timeline, what is set up around the device, failures, the chart.
 *
 * <p>Each value follows from a run as it stands; nothing here leads or watches.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code provisioning.event},
 * {@code provisioning}, {@code page}, {@code flow}, {@code session}, {@code screen}, {@code script}
 * and {@code instructor}.
 */
package oobesim.instructor.station;
