// SPDX-License-Identifier: Apache-2.0
/**
 * What happens in the trainee's window without any node: the run, its pace, its keys, its file.
 *
 * <p>Owns no clock: real time is handed in with each frame.
 */
package oobesim.ui.trainee.run;
