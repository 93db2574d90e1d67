// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: one class per command, its options, its exit status, and what it prints.
 *
 * <p>May import everything but {@code ui} and {@code app}; {@code app} hands in what needs a
 * toolkit. Results go to standard output, messages to standard error.
 */
package oobesim.cli;
