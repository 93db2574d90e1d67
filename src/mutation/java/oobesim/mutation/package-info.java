// SPDX-License-Identifier: Apache-2.0
/**
 * Shows PIT the tests, for {@code mvn -Pmutation verify}: may import PIT and JUnit alone, and
 * nothing of the program.
 *
 * <p>PIT's own plugin for JUnit plays all tests in each process that it starts, one for each class,
 * to learn what lines a table has; here a method with all its lines is one test, which is known
 * without playing it.
 */
package oobesim.mutation;
