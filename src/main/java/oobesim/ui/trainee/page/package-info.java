// SPDX-License-Identifier: Apache-2.0
/**
 * Pages of the simulator itself, which cover the simulated display while they are read: what is
 * wrong with a file, which of its profiles to rehearse, about the program.
 */
package oobesim.ui.trainee.page;
