// SPDX-License-Identifier: Apache-2.0

/// Makes the folder and the packages of the program while it is built: what is handed out, not what
/// is handed out in it. Imports nothing of the program.
package oobesim.image;
