// SPDX-License-Identifier: Apache-2.0
/**
 * JSON text as a tree in which every value knows where it stands, and findings that say so.
 *
 * <p>Imports nothing of this program. Jackson reads the tokens; nobody else needs to see it.
 *
 * <p>May import nothing of the program.
 */
package oobesim.document;
