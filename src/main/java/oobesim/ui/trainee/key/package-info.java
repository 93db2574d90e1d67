// SPDX-License-Identifier: Apache-2.0
/**
 * Keys of the real keyboard as the simulated device hears them; knows no node.
 *
 * <p>May import nothing of the program.
 */
package oobesim.ui.trainee.key;
