// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

/**
 * What a call of the program came to.
 *
 * @param exit the exit status
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
public record CommandResult(int exit, String out, String err) {}
