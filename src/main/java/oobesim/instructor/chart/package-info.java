// SPDX-License-Identifier: Apache-2.0
/**
 * The whole chart of a flow as boxes and lines, and ways through it.
 *
 * <p>Apart from the station's other values, since it alone needs the library that lays it out.
 *
 * <p>May import {@code provisioning}, {@code statechart}, {@code page}, {@code flow}, {@code
 * session}, {@code script} and {@code instructor}.
 */
package oobesim.instructor.chart;
