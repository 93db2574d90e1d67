// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

/**
 * An instruction with its place.
 *
 * @param line the line in the file, from 1
 * @param words the line without comment
 * @param instruction what it says
 */
public record ScriptLine(int line, String words, Instruction instruction) {}
