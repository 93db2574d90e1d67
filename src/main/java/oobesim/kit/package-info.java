// SPDX-License-Identifier: Apache-2.0
/**
 * What other people's tests use: pictures of any JavaFX node held against accepted ones, and a
 * driver of the simulator. Everything public here is a promise; no type of another package of the
 * program stands in it.
 *
 * <pre>{@code
 * @ScreenshotTest
 * void showsAPerson(Screenshots screenshots) {
 *   screenshots.check(new Badge("Joni Sherman"));
 * }
 * }</pre>
 *
 * <p>May import everything but {@code cli} and {@code app}.
 */
package oobesim.kit;
